/* What every page does. A button with data-opens="id" opens that <dialog>; one with data-closes inside it closes it; one
 * with data-prints prints the page. The error summary takes the focus. A form is sent once, however often its button is
 * pressed, until the page is drawn anew or shown again. */
(() => {
  "use strict";

  document.addEventListener("click", (event) => {
    const opener = event.target.closest("[data-opens]");
    if (opener) document.getElementById(opener.dataset.opens).showModal();
    if (event.target.closest("[data-prints]")) print();
    event.target.closest("[data-closes]")?.closest("dialog").close();
  });
  document.querySelector(".error-summary")?.focus();

  document.addEventListener("submit", (event) => {
    if ("sent" in event.target.dataset) event.preventDefault();
    else if (!event.defaultPrevented) event.target.dataset.sent = "";
  });
  window.addEventListener("pageshow", () => {
    for (const form of document.forms) delete form.dataset.sent;
  });
})();
