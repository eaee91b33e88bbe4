/** A type whose arrays and objects cannot be changed, however deep. */
export type DeepReadonly<Type> = Type extends readonly unknown[]
  ? { readonly [Key in keyof Type]: DeepReadonly<Type[Key]> }
  : Type extends object
    ? { readonly [Key in keyof Type]: DeepReadonly<Type[Key]> }
    : Type;
