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

    // A session that ended answers with the login page; that belongs into the whole window, not into a part of the page.
    document.addEventListener('htmx:beforeSwap', event => {
        if (event.detail.xhr.responseURL.endsWith('/console/login')) {
            event.detail.shouldSwap = false;
            location.assign('/console/login');
        }
    });

    document.addEventListener('htmx:afterSwap', event => {
        const title = event.detail.target.querySelector('[data-title]');
        if (title) {
            const rest = document.title.slice(document.title.indexOf(' — '));
            document.title = title.dataset.title + rest;
        }
        follow(event.detail.target);
        prepareReply();
    });

    // The conversation stays at its end, unless somebody has scrolled up to read.
    const AT_END = 40; // pixels
    let wasAtEnd = true;

    document.addEventListener('htmx:beforeSwap', event => {
        const target = event.detail.target;
        wasAtEnd = target.scrollHeight - target.scrollTop - target.clientHeight < AT_END;
    });

    function follow(target) {
        if (target.matches('[data-follow]') && wasAtEnd) {
            target.scrollTop = target.scrollHeight;
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
                wasAtEnd = true;
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
