/** One spelling for one mailbox: without spaces around it and in small letters, as it is stored and looked up. */
export function normaliseEmail(email: string): string {
  return email.trim().normalize('NFKC').toLowerCase()
}
