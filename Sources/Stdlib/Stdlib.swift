/// What comes with the language: the built-in functions, and the vocabularies written in the language itself.
package enum Stdlib {}
