/* Leaves the page at once, so that the browser's way back doesn't lead to it. */
(() => {
  "use strict";

  document.addEventListener("click", (event) => {
    const way = event.target.closest("[data-leaves]");
    if (!way) return;
    event.preventDefault();
    document.body.hidden = true;
    location.replace(way.href);
  });
})();
