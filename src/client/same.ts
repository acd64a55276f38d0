/** With every member required, so that an optional one missing on either side is seen. */
type Complete<T> = T extends readonly (infer Item)[]
  ? Complete<Item>[]
  : T extends object
    ? {[Key in keyof T]-?: Complete<T[Key]>}
    : T;
type Mutual<A, B> = [A, B] extends [B, A] ? true : false;
/** Whether two types allow the very same values. */
export type Same<A, B> = [Mutual<A, B>, Mutual<Complete<A>, Complete<B>>] extends [true, true]
  ? true
  : false;
/** A list of checks that must all hold. */
export type Every<Checks extends readonly true[]> = Checks;
