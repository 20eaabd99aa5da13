/* A button with data-opens="id" opens that <dialog>; one with data-closes inside it closes it. The error summary takes the focus. */
(() => {
  "use strict";

  document.addEventListener("click", (event) => {
    const opener = event.target.closest("[data-opens]");
    if (opener) document.getElementById(opener.dataset.opens).showModal();
    event.target.closest("[data-closes]")?.closest("dialog").close();
  });
  document.querySelector(".error-summary")?.focus();
})();
