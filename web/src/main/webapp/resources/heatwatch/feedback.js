/* A participant's answers, after link.js. Whoever comes by a code needn't press a button first. On a tablet that goes round nothing stays on the screen:
 * what somebody has begun and left goes after a while, and so do the thanks. */
(() => {
  "use strict";

  const IDLE_MS = 90000, THANKS_MS = 8000;
  const page = document.getElementById("feedback"), start = document.getElementById("start"), next = document.getElementById("next");

  if (start && document.getElementById("token").value && !page.querySelector(".alert")) start.click();

  if (page.dataset.tablet === "true") {
    const anew = () => location.replace(page.dataset.next);
    let timer = setTimeout(anew, next ? THANKS_MS : IDLE_MS);
    for (const act of ["input", "keydown", "pointerdown"]) {
      page.addEventListener(act, () => {
        clearTimeout(timer);
        timer = setTimeout(anew, IDLE_MS);
      });
    }
    addEventListener("pageshow", (event) => { if (event.persisted) anew(); });
  }
})();
