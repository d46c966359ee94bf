/** The words of the search interface, handed to the custom element as one attribute. */
export function searchLabels(t: App.Locals['t']) {
  return {
    label: t('search.field'),
    hint: t('search.hint'),
    none: t('search.none'),
    one: t('search.one'),
    other: t('search.other'),
    more: t('search.more'),
    failed: t('search.failed'),
    close: t('search.cancelLabel'),
    working: t('search.working'),
  };
}

export type SearchLabels = ReturnType<typeof searchLabels>;
