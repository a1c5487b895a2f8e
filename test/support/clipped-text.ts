/**
 * Text of this page that can't be read whole: cut off by a box that hides what is too wide, reaching out of its button or beyond the
 * page's edge, or a chosen word wider than its list. What can be scrolled to counts as readable. To be evaluated in a page: it refers to nothing outside.
 * @returns a sentence for each; none where all can be read
 */
export function clippedText(): string[] {
  const tolerance = 1;
  const findings: string[] = [];
  const pencil = document.createElement('canvas').getContext('2d');
  const report = (element: Element, how: string, text: string): void => {
    findings.push(`${how}: ${element.tagName.toLowerCase()}${element.id === '' ? '' : `#${element.id}`}.${element.className} "${text.trim().slice(0, 60)}"`);
  };
  const widthOf = (text: string, { font }: CSSStyleDeclaration): number => {
    if (pencil === null) return 0;
    pencil.font = font;
    return pencil.measureText(text).width;
  };
  const roomIn = (element: Element, style: CSSStyleDeclaration): number => element.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);

  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
    const text = node.textContent ?? '';
    if (text.trim() === '') continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const { left, right, top, bottom, width } = range.getBoundingClientRect();
    if (width === 0) continue;
    let edge = document.documentElement.clientWidth;
    for (let box = node.parentElement; box !== null; box = box.parentElement) {
      const style = getComputedStyle(box);
      const at = box.getBoundingClientRect();
      // A box of one pixel keeps its words for screen readers only.
      if (at.width <= 1 || box.tagName === 'SELECT') { edge = Infinity; break; }
      if (style.overflowX === 'auto' || style.overflowX === 'scroll') { edge = Infinity; break; }
      const isCut = style.overflowX !== 'visible' && (left < at.left - tolerance || right > at.right + tolerance || top < at.top - tolerance || bottom > at.bottom + tolerance);
      const isOut = box.tagName === 'BUTTON' && (left < at.left - tolerance || right > at.right + tolerance || bottom > at.bottom + tolerance);
      if (isCut || isOut) report(box, isCut ? 'cut off' : 'out of its button', text);
    }
    if (right > edge + tolerance || left < -tolerance) report(node.parentElement ?? document.body, 'beyond the edge', text);
  }
  const arrow = 20;
  for (const list of document.querySelectorAll('select')) {
    const style = getComputedStyle(list);
    const chosen = list.selectedOptions[0]?.text ?? '';
    if (list.clientWidth > 0 && widthOf(chosen, style) > roomIn(list, style) + arrow) report(list, 'chosen word too wide', chosen);
  }
  for (const field of document.querySelectorAll<HTMLInputElement>('input[placeholder]')) {
    const style = getComputedStyle(field);
    if (field.clientWidth > 0 && field.value === '' && widthOf(field.placeholder, style) > roomIn(field, style) + tolerance) report(field, 'hint too wide', field.placeholder);
  }
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth > clientWidth) findings.push(`the page is ${scrollWidth - clientWidth} px too wide`);
  return [...new Set(findings)];
}
