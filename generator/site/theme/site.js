// What scrolls to the side can be reached with the keyboard; what is hidden cannot.
function settle() {
  for (const wide of document.querySelectorAll(".md-typeset pre > code, .md-typeset__scrollwrap, .md-typeset__table")) {
    if (wide.scrollWidth > wide.clientWidth) wide.tabIndex = 0;
    else wide.removeAttribute("tabindex");
  }
  for (const hidden of document.querySelectorAll('input[aria-hidden="true"]')) hidden.tabIndex = -1;
}
window.addEventListener("load", settle);
window.addEventListener("resize", settle);
