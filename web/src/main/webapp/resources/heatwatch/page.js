/* What every page does. A button with data-opens="id" opens that <dialog>; one with data-closes inside it closes it; one
 * with data-prints prints the page. The error summary takes the focus. A form is sent once, however often its button is
 * pressed within a few seconds. Marks that wait on this phone (roll.js) are spoken of on every page but the roll. */
(() => {
  "use strict";

  document.addEventListener("click", (event) => {
    const opener = event.target.closest("[data-opens]");
    if (opener) document.getElementById(opener.dataset.opens).showModal();
    if (event.target.closest("[data-prints]")) print();
    event.target.closest("[data-closes]")?.closest("dialog").close();
  });
  document.querySelector(".error-summary")?.focus();

  const unsent = document.getElementById("unsent");
  if (unsent && !document.querySelector("[data-roll]")) {
    const mine = `heatwatch.roll.${unsent.dataset.account}.`;
    const waiting = waitingMarks().find((key) => key.startsWith(mine));
    if (waiting) {
      unsent.querySelector("a").href = unsent.dataset.at + waiting.slice(mine.length).split(".")[0];
      unsent.hidden = false;
    }
  }

  function waitingMarks() {
    try {
      return Object.keys(localStorage);
    } catch {
      return [];
    }
  }

  document.addEventListener("submit", (event) => {
    const form = event.target;
    if ("sent" in form.dataset) event.preventDefault();
    else if (!event.defaultPrevented) {
      form.dataset.sent = "";
      setTimeout(() => delete form.dataset.sent, 3000);
    }
  });
})();
