// Before the first paint: the reader's colours. From a file: links to folders open their pages.
// Classic and blocking on purpose; everything else waits for main.mjs.
(function (root) {
  try {
    var theme = localStorage.getItem("theme");
    if (theme === "dark" || theme === "light") root.dataset.theme = theme;
  } catch (blocked) { /* no storage: the system's colours */ }
  if (location.protocol === "file:") {
    addEventListener("DOMContentLoaded", function () {
      document.querySelectorAll("a[href], form[action]").forEach(function (element) {
        var name = element.tagName === "A" ? "href" : "action";
        var target = element.getAttribute(name) || "";
        if (!/^[a-z]+:|^#/i.test(target)) element.setAttribute(name, target.replace(/\/(?=$|[?#])/, "/index.html"));
      });
    });
  }
})(document.documentElement);
