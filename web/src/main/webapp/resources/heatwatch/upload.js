/* A file input with data-max-bytes says data-too-large before a file is sent that would be refused. */
document.addEventListener("change", (event) => {
  const { maxBytes, tooLarge } = event.target.dataset;
  if (!maxBytes) return;
  const file = event.target.files[0];
  event.target.setCustomValidity(file && file.size > Number(maxBytes) ? tooLarge : "");
  event.target.reportValidity();
});
