/** The mail service said no. Its words are not repeated: they may name addresses. */
export class MailRefused extends Error {
  override readonly name = 'MailRefused';
  readonly status: number;

  constructor(status: number) {
    super(`The mail service answered ${status}`);
    this.status = status;
  }
}
