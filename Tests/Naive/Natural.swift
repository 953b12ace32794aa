/// A whole number from 0 up, of any size, worked out as in school: digits of nine decimal places, least first.
///
/// Nearly all numbers of a comparison are small, and are kept and reckoned as such.
struct Natural: Equatable, Comparable {
  private static let base: UInt64 = 1_000_000_000
  /// The number where it is below the square of the base; else 0.
  private let small: UInt64
  /// The digits, without zeros at the top, where there are more than two; else none.
  private let large: [UInt64]

  static let zero = Natural(0)
  static let one = Natural(1)

  init(_ value: Int) {
    precondition(value >= 0)
    self.init(UInt64(value))
  }

  private init(_ value: UInt64) {
    let isSmall = value < Natural.base * Natural.base
    small = isSmall ? value : 0
    let rest = value / Natural.base
    large = isSmall ? [] : [value % Natural.base, rest % Natural.base, rest / Natural.base]
  }

  /// Decimal digits, nothing else.
  init(text: String) {
    var rest = Substring(text)
    var digits: [UInt64] = []
    while !rest.isEmpty {
      digits.append(UInt64(rest.suffix(9)) ?? 0)
      rest = rest.dropLast(min(9, rest.count))
    }
    self.init(digits: digits)
  }

  private init(digits: [UInt64]) {
    var digits = digits
    while digits.last == 0 { digits.removeLast() }
    let isSmall = digits.count <= 2
    small = isSmall ? digits.reversed().reduce(0) { $0 * Natural.base + $1 } : 0
    large = isSmall ? [] : digits
  }

  private var isSmall: Bool { large.isEmpty }

  /// Without zeros at the top.
  private var digits: [UInt64] {
    if !isSmall || small == 0 { return large }
    return small < Natural.base ? [small] : [small % Natural.base, small / Natural.base]
  }

  var isZero: Bool { isSmall && small == 0 }
  var isEven: Bool { (large.first ?? small) % 2 == 0 }

  var text: String {
    guard let top = large.last else { return String(small) }
    return large.dropLast().reversed().reduce(String(top)) { text, digit in
      let part = String(digit)
      return text + String(repeating: "0", count: 9 - part.count) + part
    }
  }

  static func < (a: Natural, b: Natural) -> Bool {
    if a.isSmall, b.isSmall { return a.small < b.small }
    if a.large.count != b.large.count { return a.large.count < b.large.count }
    for (left, right) in zip(a.large.reversed(), b.large.reversed()) where left != right { return left < right }
    return false
  }

  static func + (a: Natural, b: Natural) -> Natural {
    if a.isSmall, b.isSmall { return Natural(a.small + b.small) }
    let (a, b) = (a.digits, b.digits)
    var sum: [UInt64] = []
    var carry: UInt64 = 0
    for index in 0..<max(a.count, b.count) {
      let total = (index < a.count ? a[index] : 0) + (index < b.count ? b[index] : 0) + carry
      sum.append(total % base)
      carry = total / base
    }
    return Natural(digits: sum + [carry])
  }

  /// The difference; `a` is not below `b`.
  static func - (a: Natural, b: Natural) -> Natural {
    if a.isSmall, b.isSmall { return Natural(a.small - b.small) }
    let taken = b.digits
    var rest = a.digits
    var borrow: UInt64 = 0
    for index in rest.indices {
      let take = (index < taken.count ? taken[index] : 0) + borrow
      borrow = rest[index] < take ? 1 : 0
      rest[index] = rest[index] + borrow * base - take
    }
    return Natural(digits: rest)
  }

  static func * (a: Natural, b: Natural) -> Natural {
    if a.isSmall, b.isSmall {
      let (product, overflow) = a.small.multipliedReportingOverflow(by: b.small)
      if !overflow { return Natural(product) }
    }
    let (a, b) = (a.digits, b.digits)
    var product = [UInt64](repeating: 0, count: a.count + b.count + 1)
    for (row, left) in a.enumerated() {
      var carry: UInt64 = 0
      for (column, right) in b.enumerated() {
        let total = product[row + column] + left * right + carry
        product[row + column] = total % base
        carry = total / base
      }
      product[row + b.count] += carry
    }
    return Natural(digits: product)
  }

  /// The whole quotient and what is left; `divisor` is not 0. Each digit is found by trying, from what the first digits of
  /// both say.
  func divided(by divisor: Natural) -> (quotient: Natural, rest: Natural) {
    if isSmall, divisor.isSmall { return (Natural(small / divisor.small), Natural(small % divisor.small)) }
    let length = divisor.digits.count
    let first = Natural.leading(divisor.digits, length)
    var quotient: [UInt64] = []
    var rest = Natural.zero
    for digit in digits.reversed() {
      rest = Natural(digits: [digit] + rest.digits)
      let over = Natural.leading(rest.digits, length)
      var low = UInt64(min(over / (first + 1), UInt128(Natural.base - 1)))
      var high = UInt64(min(over / first + 1, UInt128(Natural.base)))
      while high - low > 1 {
        let middle = (low + high) / 2
        if divisor * Natural(middle) <= rest { low = middle } else { high = middle }
      }
      rest = rest - divisor * Natural(low)
      quotient.append(low)
    }
    return (Natural(digits: quotient.reversed()), rest)
  }

  /// What stands from the last but one of `length` digits on.
  private static func leading(_ digits: [UInt64], _ length: Int) -> UInt128 {
    digits.dropFirst(max(0, length - 2)).reversed().reduce(0) { $0 * UInt128(base) + UInt128($1) }
  }

  static func power(ofTen exponent: Int) -> Natural {
    Natural(text: "1" + String(repeating: "0", count: exponent))
  }

  /// Both divided by the greatest number that divides them, where they are small.
  static func reduced(_ a: Natural, _ b: Natural) -> (Natural, Natural) {
    guard a.isSmall, b.isSmall else { return (a, b) }
    var (divisor, rest) = (a.small, b.small)
    while rest > 0 { (divisor, rest) = (rest, divisor % rest) }
    return divisor > 1 ? (Natural(a.small / divisor), Natural(b.small / divisor)) : (a, b)
  }
}
