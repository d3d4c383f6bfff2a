// Keeps a page up to date that shows what the server is still doing: asks for it again and takes over what has changed, without
// leaving it. Without script the page comes again as a whole (app/src/shell.rs, which says why this is no island).
const PAUSE = 500;
const SLOWER = 5000;
const part = (page) => page.querySelector('[data-follows]');

function show(page) {
  const [here, next] = [part(document), part(page)];
  if (next) {
    // Only what is new is written, so that only that is read out.
    if (here.innerHTML !== next.innerHTML) here.replaceChildren(...next.childNodes);
    return true;
  }
  // It is done: the result takes the place of the waiting, and is read from its heading.
  const main = document.querySelector('main');
  main.replaceChildren(...page.querySelector('main').childNodes);
  document.title = page.title;
  const heading = main.querySelector('h1');
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
  return false;
}

async function follow() {
  let pause = PAUSE;
  try {
    const answer = await fetch(location.href);
    // The session has ended: whoever is here signs in first.
    if (answer.redirected) return location.reload();
    if (answer.ok) {
      if (!show(new DOMParser().parseFromString(await answer.text(), 'text/html'))) return;
    } else pause = SLOWER;
  } catch {
    // No connection at the moment.
    pause = SLOWER;
  }
  setTimeout(follow, pause);
}

if (part(document)) setTimeout(follow, PAUSE);
