// Before the first paint: the reader's colours, and the switch between them. Then the modules, which
// browsers refuse to read from a disk; there, links to folders are made to open their pages instead.
// Classic and blocking on purpose; everything else waits for main.mjs.
(function (root) {
  try {
    var theme = localStorage.getItem("theme");
    if (theme === "dark" || theme === "light") root.dataset.theme = theme;
  } catch (blocked) { /* no storage: the system's colours */ }

  addEventListener("click", function (event) {
    if (!(event.target instanceof Element) || !event.target.closest("[data-switch]")) return;
    var now = root.dataset.theme || (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light");
    root.dataset.theme = now === "dark" ? "light" : "dark";
    try {
      localStorage.setItem("theme", root.dataset.theme);
    } catch (blocked) { /* the choice lasts as long as the page */ }
  });

  if (location.protocol === "file:") {
    addEventListener("DOMContentLoaded", openPages);
    return;
  }
  var main = document.createElement("script");
  main.type = "module";
  main.src = (document.currentScript && document.currentScript.dataset.main) || "";
  document.head.append(main);

  function openPages() {
    document.querySelectorAll("a[href], form[action]").forEach(function (element) {
      var name = element.tagName === "A" ? "href" : "action";
      var target = element.getAttribute(name) || "";
      if (!/^[a-z]+:|^#/i.test(target)) element.setAttribute(name, target.replace(/\/(?=$|[?#])/, "/index.html"));
    });
  }
})(document.documentElement);
