/* Takes the token out of the address of the link: it stands behind the #, so that no server and no log on the way gets it, and it
 * doesn't stay in the browser's history. Without this script the token is pasted. */
(() => {
  "use strict";

  const token = document.getElementById("token");
  if (!token) return;
  if (location.hash.length > 1) {
    token.value = location.hash.slice(1);
    history.replaceState(null, "", location.pathname);
  }
  const refused = token.getAttribute("aria-invalid") === "true" || document.querySelector(".alert--error") !== null;
  token.closest(".field").hidden = token.value !== "" && !refused;
})();
