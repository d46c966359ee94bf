/** The words a filter says, see FilterView.astro. */
export function filterLabels(t: App.Locals['t']) {
  return { none: t('filter.none'), one: t('filter.one'), other: t('filter.other') };
}
