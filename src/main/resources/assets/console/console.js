// Keeps open pages current. The server only says that something changed; every part of the page fetches itself anew.
(() => {
    'use strict';

    const REFRESH_EVERY = 30_000; // waiting times grow, and other nodes change cases too
    const RECONNECT_AFTER = 3_000;
    const SETTLE = 150; // several changes in a row are one refresh

    const page = document.querySelector('[data-case]');
    const liveState = document.querySelector('[data-live-state]');
    let settling;

    function refresh() {
        clearTimeout(settling);
        settling = setTimeout(() => {
            document.querySelectorAll('[data-live]').forEach(part => htmx.trigger(part, 'refresh'));
        }, SETTLE);
    }

    function listen() {
        const changes = new EventSource('/console/events');
        changes.addEventListener('open', () => {
            liveState.hidden = true;
            refresh(); // catches up with what happened while nobody listened
        });
        changes.addEventListener('case', change => {
            if (!page || page.dataset.case === change.data) {
                refresh();
            }
        });
        changes.addEventListener('error', () => {
            liveState.hidden = false;
            if (changes.readyState === EventSource.CLOSED) {
                setTimeout(listen, RECONNECT_AFTER);
            }
        });
        window.addEventListener('pagehide', () => changes.close(), {once: true});
    }

    const shown = new WeakMap(); // what each part fetched last

    document.addEventListener('htmx:beforeSwap', event => {
        const {target, xhr} = event.detail;
        if (xhr.responseURL.endsWith('/console/login')) {
            // The session ended; the login page belongs into the whole window, not into a part of the page.
            event.detail.shouldSwap = false;
            location.assign('/console/login');
        } else if (xhr.status === 200 && shown.get(target) === xhr.responseText) {
            event.detail.shouldSwap = false;
        } else if (xhr.status === 200 && target.matches('[data-follow]')) {
            event.detail.shouldSwap = false;
            patch(target, xhr.responseText);
        }
        shown.set(target, xhr.responseText);
    });

    document.addEventListener('htmx:afterSwap', event => {
        const title = event.detail.target.querySelector('[data-title]');
        if (title) {
            const rest = document.title.slice(document.title.indexOf(' — '));
            document.title = title.dataset.title + rest;
        }
        prepareReply();
    });

    const AT_END = 40; // pixels
    let ownReply = false;

    // Changes only the lines that are new or different, so that a screen reader does not read the whole conversation
    // again, and stays at the end, unless somebody has scrolled up to read.
    function patch(conversation, html) {
        const fresh = document.createElement('template');
        fresh.innerHTML = html;
        const atEnd = conversation.scrollHeight - conversation.scrollTop - conversation.clientHeight < AT_END;
        const lines = [...fresh.content.children];
        lines.forEach((line, place) => {
            const old = conversation.children[place];
            if (!old) {
                conversation.append(line);
            } else if (old.outerHTML !== line.outerHTML) {
                old.replaceWith(line);
            }
        });
        while (conversation.children.length > lines.length) {
            conversation.lastElementChild.remove();
        }
        if (atEnd || ownReply) {
            conversation.scrollTop = conversation.scrollHeight;
            ownReply = false;
        }
    }

    function prepareReply() {
        const form = document.querySelector('[data-reply]:not([data-ready])');
        if (!form) {
            return;
        }
        form.dataset.ready = '';
        const box = form.querySelector('textarea');
        const count = form.querySelector('[data-count]');
        const problem = form.querySelector('[data-reply-problem]');
        const button = form.querySelector('button');
        const limit = Number(box.dataset.limit);

        function measure() {
            const length = box.value.length; // UTF-16 units, as LINE counts
            count.textContent = `${length} / ${limit}文字`;
            const tooLong = length > limit;
            count.classList.toggle('over', tooLong);
            box.setAttribute('aria-invalid', String(tooLong));
            button.disabled = tooLong;
        }

        box.addEventListener('input', measure);
        box.addEventListener('keydown', event => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.isComposing) {
                event.preventDefault();
                if (!button.disabled) {
                    form.requestSubmit();
                }
            }
        });
        form.addEventListener('htmx:afterRequest', event => {
            if (event.detail.elt !== form) {
                return;
            }
            problem.hidden = event.detail.successful;
            if (event.detail.successful) {
                form.reset();
                measure();
                ownReply = true;
                refresh();
            } else {
                const told = event.detail.xhr.status === 409;
                problem.textContent = told
                    ? event.detail.xhr.responseText
                    : '送信できたか確かめられませんでした。会話を確かめてから、もう一度送ってください。';
                refresh();
            }
            box.focus();
        });
        measure();
    }

    document.querySelectorAll('[data-follow]').forEach(part => { part.scrollTop = part.scrollHeight; });
    prepareReply();
    if (liveState) {
        listen();
        setInterval(refresh, REFRESH_EVERY);
    }
})();
