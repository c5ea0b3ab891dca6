/** An address as it may stand on a page for whoever holds a link: enough to know your own, too little to learn one. */
export function maskedMail(mail: string): string {
  const at = mail.lastIndexOf('@');
  return `${mail.slice(0, 1)}${'•'.repeat(3)}${mail.slice(at)}`;
}
