/** What a report of an error says before the reader has written anything. */
export interface Report {
  to: string;
  subject: string;
  /** Full address of the page; the section is added in the browser. */
  page: string;
  edition: string;
  labels: { page: string; edition: string; text: string };
}

/** A mailto address with page and edition filled in. Nothing is sent until the reader sends it. */
export function reportMail({ to, subject, page, edition, labels }: Report): string {
  const body = `${labels.text}\n\n\n${labels.page} ${page}\n${labels.edition} ${edition}\n`;
  return `mailto:${to}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
}
