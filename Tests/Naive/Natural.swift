/// A whole number from 0 up, of any size, worked out as in school: digits of nine decimal places, least first.
struct Natural: Equatable, Comparable {
  private static let base: UInt64 = 1_000_000_000
  private var digits: [UInt64]

  static let zero = Natural(0)
  static let one = Natural(1)

  init(_ value: Int) {
    precondition(value >= 0)
    var rest = UInt64(value)
    digits = []
    while rest > 0 {
      digits.append(rest % Natural.base)
      rest /= Natural.base
    }
  }

  /// Decimal digits, nothing else.
  init(text: String) {
    var rest = Substring(text)
    digits = []
    while !rest.isEmpty {
      digits.append(UInt64(rest.suffix(9)) ?? 0)
      rest = rest.dropLast(min(9, rest.count))
    }
    trim()
  }

  private init(digits: [UInt64]) {
    self.digits = digits
    trim()
  }

  var isZero: Bool { digits.isEmpty }
  var isEven: Bool { (digits.first ?? 0) % 2 == 0 }

  var text: String {
    guard let top = digits.last else { return "0" }
    return digits.dropLast().reversed().reduce(String(top)) { text, digit in
      let part = String(digit)
      return text + String(repeating: "0", count: 9 - part.count) + part
    }
  }

  private mutating func trim() {
    while digits.last == 0 { digits.removeLast() }
  }

  static func < (a: Natural, b: Natural) -> Bool {
    if a.digits.count != b.digits.count { return a.digits.count < b.digits.count }
    for (left, right) in zip(a.digits.reversed(), b.digits.reversed()) where left != right { return left < right }
    return false
  }

  static func + (a: Natural, b: Natural) -> Natural {
    var sum: [UInt64] = []
    var carry: UInt64 = 0
    for index in 0..<max(a.digits.count, b.digits.count) {
      let total =
        (index < a.digits.count ? a.digits[index] : 0) + (index < b.digits.count ? b.digits[index] : 0) + carry
      sum.append(total % base)
      carry = total / base
    }
    return Natural(digits: sum + [carry])
  }

  /// The difference; `a` is not below `b`.
  static func - (a: Natural, b: Natural) -> Natural {
    var rest = a.digits
    var borrow: UInt64 = 0
    for index in rest.indices {
      let take = (index < b.digits.count ? b.digits[index] : 0) + borrow
      borrow = rest[index] < take ? 1 : 0
      rest[index] = rest[index] + borrow * base - take
    }
    return Natural(digits: rest)
  }

  static func * (a: Natural, b: Natural) -> Natural {
    var product = [UInt64](repeating: 0, count: a.digits.count + b.digits.count + 1)
    for (row, left) in a.digits.enumerated() {
      var carry: UInt64 = 0
      for (column, right) in b.digits.enumerated() {
        let total = product[row + column] + left * right + carry
        product[row + column] = total % base
        carry = total / base
      }
      product[row + b.digits.count] += carry
    }
    return Natural(digits: product)
  }

  /// The whole quotient and what is left; `divisor` is not 0. Each digit is found by trying.
  func divided(by divisor: Natural) -> (quotient: Natural, rest: Natural) {
    var quotient: [UInt64] = []
    var rest = Natural.zero
    for digit in digits.reversed() {
      rest = Natural(digits: [digit] + rest.digits)
      var (low, high): (UInt64, UInt64) = (0, Natural.base)
      while high - low > 1 {
        let middle = (low + high) / 2
        if divisor * Natural(digits: [middle]) <= rest { low = middle } else { high = middle }
      }
      rest = rest - divisor * Natural(digits: [low])
      quotient.insert(low, at: 0)
    }
    return (Natural(digits: quotient), rest)
  }

  static func power(ofTen exponent: Int) -> Natural {
    Natural(text: "1" + String(repeating: "0", count: exponent))
  }
}
