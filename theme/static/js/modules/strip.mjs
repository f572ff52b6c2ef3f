// The strip marks the month that is being read.

/** @param {HTMLElement} strip */
export function enhance(strip) {
  const here = location.pathname;
  const links = new Map(
    [...strip.querySelectorAll("a")]
      .filter((link) => link.pathname === here && link.hash)
      .map((link) => [link.hash.slice(1), link]),
  );
  const months = [...links.keys()].map((id) => document.getElementById(id)).filter((month) => month !== null);
  const watcher = new IntersectionObserver(
    (changes) => {
      for (const { isIntersecting, target } of changes) {
        if (!isIntersecting) continue;
        for (const link of links.values()) link.removeAttribute("aria-current");
        links.get(target.id)?.setAttribute("aria-current", "true");
      }
    },
    { rootMargin: "-20% 0px -75% 0px" },
  );
  for (const month of months) watcher.observe(month);
}
