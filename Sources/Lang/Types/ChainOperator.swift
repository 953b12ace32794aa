/// An operator of a chain. Chains are flat, so that a sum of a million terms nests no deeper than one of two.
package enum ChainOperator: String, Sendable, Hashable {
  case plus = "+"
  case minus = "-"
  case times = "*"
  case over = "/"
  case and, or
}
