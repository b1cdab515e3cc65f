/**
 * How the answer behaves as a guest on the page (WCAG 1.4.13): click and tap pin it, Escape dismisses it,
 * a click elsewhere or scrolling away lets it go, focus opens it and leaving the text closes it.
 */
export class Manners {
  #section;
  #guide;
  #pointer;
  #pointerType = 'mouse';
  #quiet = false;

  constructor(section, guide, pointer) {
    this.#section = section;
    this.#guide = guide;
    this.#pointer = pointer;
    this.#listenToText(section);
    this.#listenToPage();
    this.#listenToAnswer(guide.popup);
  }

  #listenToText(section) {
    section.addEventListener('pointerdown', (event) => { this.#pointerType = event.pointerType; });
    section.addEventListener('click', (event) => this.#clicked(event));
    section.addEventListener('focus', () => this.#focused());
    section.addEventListener('blur', ({ relatedTarget }) => this.#left(relatedTarget));
  }

  #listenToPage() {
    document.addEventListener('click', (event) => this.#clickedElsewhere(event.composedPath()));
    document.addEventListener('keydown', ({ key }) => {
      const busy = document.querySelector('dialog[open], [popover="auto"]:popover-open');
      if (key === 'Escape' && this.#guide.active >= 0 && !busy) this.#dismiss();
    });
    document.addEventListener('scroll', () => {
      if (this.#guide.active >= 0 && !this.#guide.held) this.#guide.close();
    }, { passive: true });
    addEventListener('resize', () => this.#resized());
  }

  #listenToAnswer(popup) {
    popup.addEventListener('layang-close', () => this.#dismiss());
    popup.addEventListener('focusout', ({ relatedTarget }) => relatedTarget && this.#left(relatedTarget));
    popup.addEventListener('layang-hold', () => this.#guide.hold('pinned'));
    popup.addEventListener('layang-pin', () => this.#guide.hold(this.#guide.held === 'pinned' ? null : 'pinned'));
  }

  #clicked({ detail, clientX, clientY }) {
    const selecting = detail > 1 || !getSelection().isCollapsed;
    if (!selecting) this.#chosen(this.#guide.wordUnder({ x: clientX, y: clientY }, this.#pointerType));
  }

  #chosen(index) {
    const guide = this.#guide;
    const touch = this.#pointerType === 'touch';
    const again = guide.active === index && guide.held === 'pinned';
    this.#pointer.forget();
    if (index < 0 || (again && touch)) guide.close();
    else if (touch) guide.tap(index);
    else guide.open(index, again ? null : 'pinned');
  }

  #clickedElsewhere(path) {
    if (this.#guide.active < 0 || path.includes(this.#section) || path.includes(this.#guide.popup)) return;
    this.#guide.close();
  }

  /** Focus by keyboard opens the word the reader was at; focus by mouse is followed by its own click. */
  #focused() {
    const { active, words } = this.#guide;
    if (!this.#quiet && active < 0 && words.length > 0 && this.#section.matches(':focus-visible')) this.#guide.enter();
    else this.#guide.mark();
  }

  /** What the keyboard opened stays while the focus is in the text or in the answer. */
  #left(to) {
    if (this.#guide.held === 'keys' && to !== this.#section && !this.#guide.popup.contains(to)) this.#guide.close();
    this.#guide.mark();
  }

  #dismiss() {
    const inside = this.#guide.popup.contains(document.activeElement);
    this.#pointer.dismiss(this.#guide.active);
    this.#guide.close();
    if (inside) this.#returnToText();
  }

  #returnToText() {
    this.#quiet = true;
    this.#section.focus({ preventScroll: true });
    this.#quiet = false;
  }

  #resized() {
    if (this.#guide.held === 'pinned') this.#guide.refresh();
    else this.#guide.close();
  }
}
