/** The mock answers wrong requests, too, and says in a header what was wrong with them. */
export function refuseViolations(response: Response): void {
  const violations = response.headers.get("sl-violations");
  if (violations !== null) throw new Error(`the request is not what the bundle says: ${violations}`);
}
