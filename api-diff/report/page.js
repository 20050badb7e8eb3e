// Filters the changes, and opens the group of the one that an address names. It sets attributes, and
// writes no text but its own: what a pull request says stays where the page put it. Without it
// everything is shown.
(() => {
  const main = document.querySelector('main');
  const toolbar = document.querySelector('.toolbar');
  if (!toolbar) return;
  const filters = [...toolbar.querySelectorAll('[data-level]')];
  const groups = [...main.querySelectorAll('details.group')];
  const fold = toolbar.querySelector('[data-fold]');
  const status = toolbar.querySelector('[role=status]');

  function show(level) {
    main.dataset.show = level;
    for (const button of filters) button.setAttribute('aria-pressed', String(button.dataset.level === level));
    const { shown, label } = filters.find((button) => button.dataset.level === level).dataset;
    status.textContent = level === 'all' ? '' : `Only ${label} changes are shown: ${shown}.`;
  }

  function showFold() {
    fold.textContent = groups.every((group) => group.open) ? 'Close all' : 'Open all';
  }

  function reveal() {
    let id;
    try {
      id = decodeURIComponent(location.hash.slice(1));
    } catch {
      return;
    }
    const target = id && document.getElementById(id);
    if (!target) return;
    if (target.matches('.change')) show('all');
    for (let each = target; each; each = each.parentElement) if (each.matches('details')) each.open = true;
    target.scrollIntoView();
  }

  for (const button of filters) button.addEventListener('click', () => show(button.dataset.level));
  for (const group of groups) group.addEventListener('toggle', showFold);
  fold.addEventListener('click', () => {
    const open = !groups.every((group) => group.open);
    for (const group of groups) group.open = open;
    showFold();
  });
  addEventListener('hashchange', reveal);
  toolbar.hidden = false;
  showFold();
  reveal();
})();
