/* A button with data-opens="id" opens that <dialog>; one with data-closes inside it closes it; one with data-prints
 * prints the page. The error summary takes the focus. */
(() => {
  "use strict";

  document.addEventListener("click", (event) => {
    const opener = event.target.closest("[data-opens]");
    if (opener) document.getElementById(opener.dataset.opens).showModal();
    if (event.target.closest("[data-prints]")) print();
    event.target.closest("[data-closes]")?.closest("dialog").close();
  });
  document.querySelector(".error-summary")?.focus();
})();
