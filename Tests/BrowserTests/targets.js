// The targets that have not the room that WCAG 2.2 asks for (2.5.8): 24 by 24 pixels, or else a circle of 24 pixels on
// their middle that is free of other targets and of their circles. axe takes every link beside words for one in a
// sentence; here only those are left out that run on in a text, and a drawing, whose list leads to the same places.
() => {
  const room = 24;
  const almost = .1;
  const running = '.prose p, .prose li, .statements p, .citations, .meta, .by, .account dd, .position, svg, .skip';
  const isShown = (element) => element.checkVisibility({ visibilityProperty: true });
  const targets = [...document.querySelectorAll('a[href], button, input, select, summary')].filter(isShown)
    .map((element) => ({ element, whole: element.getBoundingClientRect(), lines: [...element.getClientRects()] }));
  const isSmall = ({ whole }) => whole.width < room - almost || whole.height < room - almost;
  const middle = ({ whole }) => [whole.x + whole.width / 2, whole.y + whole.height / 2];
  const distance = ([x, y], line) => Math.hypot(
    Math.max(line.left - x, 0, x - line.right), Math.max(line.top - y, 0, y - line.bottom));
  const isInTheWay = (one, other) => {
    const [x, y] = middle(one);
    const [otherX, otherY] = middle(other);
    if (isSmall(other) && Math.hypot(x - otherX, y - otherY) < room - almost) return true;
    return other.lines.some((line) => distance([x, y], line) < room / 2 - almost);
  };
  return targets.filter(isSmall).filter(({ element }) => !element.closest(running)).flatMap((one) => {
    const other = targets.find((other) => other !== one && isInTheWay(one, other));
    const size = `${Math.round(one.whole.width)} by ${Math.round(one.whole.height)}`;
    const name = ({ element }) => element.textContent.trim() || element.name;
    return other ? [`${name(one)} (${size}) beside ${name(other)}`] : [];
  });
}
