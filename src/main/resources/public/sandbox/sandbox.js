// The chat page: shows one resident's phone at a time, sends what is typed or tapped, and keeps every chat up to date.
"use strict";

const tabs = document.getElementById("tabs");
const slot = document.getElementById("phone-slot");
const problem = document.getElementById("problem");
const switchForm = document.getElementById("switches");
const blockSwitch = document.getElementById("block");

/** Every resident's phone by resident id; only the selected one is in the page. */
const phones = new Map();

// ---- Talking to the server

async function post(path, body = {}) {
    problem.hidden = true;
    try {
        const answer = await fetch("/sandbox/api/" + path, {
            method: "POST",
            headers: {"Content-Type": "application/json"},
            body: JSON.stringify(body),
        });
        if (!answer.ok) {
            throw new Error("status " + answer.status);
        }
        return await answer.json();
    } catch (failure) {
        problem.textContent = "うまく送れませんでした(" + failure.message + ")。もう一度試してください。";
        problem.hidden = false;
        return null;
    }
}

const act = (resident, what, body) => post("residents/" + resident + "/" + what, body);

function follow() {
    const stream = new EventSource("/sandbox/stream?after=" + document.body.dataset.version);
    stream.addEventListener("entry", event => showEntry(JSON.parse(event.data)));
    stream.addEventListener("resident", event => showResident(JSON.parse(event.data)));
    stream.addEventListener("restart", () => {
        stream.close();
        location.reload();
    });
}

// ---- What the stream brings

function element(html) {
    const template = document.createElement("template");
    template.innerHTML = html.trim();
    return template.content.firstElementChild;
}

function showEntry({resident, html}) {
    const phone = phones.get(resident);
    if (!phone) {
        return;
    }
    const entry = element(html);
    const known = phone.querySelector("#entry-" + entry.dataset.id);
    if (!known) {
        addEntry(phone, entry);
    } else if (known.dataset.unsent !== entry.dataset.unsent) {
        known.replaceWith(entry);
    } else if (known.querySelector(".meta")) {
        // Only what can have changed, so that a screen reader does not read the message again.
        known.querySelector(".meta").replaceWith(entry.querySelector(".meta"));
    }
    keepLastQuickReplies(phone);
}

function addEntry(phone, entry) {
    const log = phone.querySelector(".log");
    const position = Number(entry.dataset.position);
    const next = [...log.querySelectorAll(".entry")].find(other => Number(other.dataset.position) > position);
    log.insertBefore(entry, next ?? log.querySelector(".loading"));
    if (entry.classList.contains("from-bot")) {
        showLoading(phone, 0);
        countUnread(phone);
    }
    toEnd(phone);
}

/** LINE shows quick replies under the newest message only. */
function keepLastQuickReplies(phone) {
    const entries = [...phone.querySelectorAll(".entry")];
    entries.slice(0, -1).forEach(entry => entry.querySelector(".quick-replies")?.remove());
}

function showResident({resident, tab, phone, blocked, loadingMillis}) {
    if (!phones.has(resident)) {
        tabs.append(element(tab));
        phones.set(resident, element(phone));
    }
    const known = phones.get(resident);
    setBlocked(known, blocked);
    showLoading(known, loadingMillis);
}

function setBlocked(phone, blocked) {
    phone.dataset.blocked = blocked;
    phone.querySelector(".composer fieldset").disabled = blocked;
    if (phone.isConnected) {
        blockSwitch.checked = blocked;
    }
}

function showLoading(phone, millis) {
    const loading = phone.querySelector(".loading");
    clearTimeout(phone.loadingTimer);
    loading.hidden = millis <= 0;
    if (millis > 0) {
        phone.loadingTimer = setTimeout(() => loading.hidden = true, millis);
        toEnd(phone);
    }
}

// ---- Residents side by side

function countUnread(phone) {
    if (!phone.isConnected) {
        const badge = tabOf(phone.dataset.resident).querySelector(".unread");
        const count = Number(badge.dataset.count ?? 0) + 1;
        badge.dataset.count = count;
        badge.textContent = count;
        badge.setAttribute("aria-label", "未読" + count + "件");
        badge.hidden = false;
    }
}

const tabOf = resident => document.getElementById("tab-" + resident);
const selectedPhone = () => slot.firstElementChild;

function toEnd(phone) {
    const log = phone.querySelector(".log");
    log.scrollTop = log.scrollHeight;
}

function select(resident) {
    const phone = phones.get(resident);
    for (const tab of tabs.children) {
        const selected = tab.dataset.resident === resident;
        tab.setAttribute("aria-selected", selected);
        tab.tabIndex = selected ? 0 : -1;
        tab.toggleAttribute("aria-controls", false);
    }
    const tab = tabOf(resident);
    const badge = tab.querySelector(".unread");
    badge.hidden = true;
    badge.dataset.count = 0;
    slot.replaceChildren(phone);
    tab.setAttribute("aria-controls", phone.id);
    tab.scrollIntoView({block: "nearest", inline: "nearest"});
    setBlocked(phone, phone.dataset.blocked === "true");
    toEnd(phone);
    history.replaceState(null, "", "#" + resident);
}

tabs.addEventListener("click", event => {
    const tab = event.target.closest(".tab");
    if (tab) {
        select(tab.dataset.resident);
    }
});

tabs.addEventListener("keydown", event => {
    const step = {ArrowRight: 1, ArrowLeft: -1}[event.key];
    if (step) {
        const all = [...tabs.children];
        const next = all[(all.indexOf(document.activeElement) + step + all.length) % all.length];
        select(next.dataset.resident);
        next.focus();
    }
});

document.getElementById("add-resident").addEventListener("click", async () => {
    const resident = await post("residents");
    if (resident) {
        await known(resident.id);
        select(resident.id);
    }
});

/** Waits until the stream has brought a resident. */
async function known(resident) {
    while (!phones.has(resident)) {
        await new Promise(later => setTimeout(later, 20));
    }
}

// ---- Writing and tapping

slot.addEventListener("submit", event => {
    event.preventDefault();
    const input = event.target.elements.text;
    const text = input.value.trim();
    if (text) {
        input.value = "";
        fit(input);
        act(selectedPhone().dataset.resident, "text", {text});
    }
});

slot.addEventListener("keydown", event => {
    // While a Japanese input method is composing, Enter belongs to it.
    if (event.target.name === "text" && event.key === "Enter" && !event.shiftKey && !event.isComposing) {
        event.preventDefault();
        event.target.form.requestSubmit();
    }
});

function fit(input) {
    input.style.height = "auto";
    input.style.height = Math.min(input.scrollHeight, 120) + "px";
}

slot.addEventListener("input", event => fit(event.target));

slot.addEventListener("click", event => {
    const phone = selectedPhone();
    const resident = phone.dataset.resident;
    const button = event.target.closest("button");
    if (!button) {
        return;
    }
    if (button.dataset.send) {
        act(resident, button.dataset.send);
    } else if (button.dataset.tap === "postback") {
        act(resident, "tap", {data: button.dataset.data, label: button.dataset.display});
        button.closest(".quick-replies")?.remove();
    } else if (button.dataset.tap === "say") {
        act(resident, "text", {text: button.dataset.text});
    } else if (button.classList.contains("unsend")) {
        act(resident, "unsend", {messageId: button.closest(".entry").dataset.id});
        phone.querySelector("textarea").focus();
    } else if (button.classList.contains("unblock")) {
        act(resident, "block", {blocked: false});
    }
});

document.querySelectorAll(".example").forEach(example => example.addEventListener("click", () => {
    const input = selectedPhone().querySelector("textarea");
    input.value = example.textContent;
    fit(input);
    input.focus();
}));

// ---- Switches

blockSwitch.addEventListener("change", () => {
    act(selectedPhone().dataset.resident, "block", {blocked: blockSwitch.checked});
});

switchForm.addEventListener("change", event => {
    const field = event.target;
    if (field.name) {
        post("switches", {[field.name]: field.type === "checkbox" ? field.checked : field.valueAsNumber || 0});
    }
});

switchForm.addEventListener("submit", event => event.preventDefault());

// ---- Start

for (const phone of [...slot.children]) {
    phones.set(phone.dataset.resident, phone);
    keepLastQuickReplies(phone);
}
const wanted = location.hash.slice(1);
select(phones.has(wanted) ? wanted : phones.keys().next().value);
follow();
