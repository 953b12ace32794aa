import Base

extension Checker {
  /// What a task delivers, in words that can be compared.
  private struct Product {
    var task: Int
    /// Numbers of words: equal ones for equal words.
    var words: [Int]
    var due: CalendarDate
  }

  /// How many words make a name that says which document is meant; "Báo cáo kết quả" says it of no one.
  private static let nameLength = 5
  /// How many products are compared at most; a real plan takes a few hundred.
  private static let comparisons = 200_000

  /// Warns where two tasks of one lead deliver the same and are due on different days. What recurs is due on several
  /// days anyway and is not compared.
  mutating func warnOfProductsDueTwice() {
    var products: [Product] = []
    var words = WordNumbers()
    for (index, task) in tasks.enumerated() {
      guard !task.products.isEmpty else { continue }
      let dates = task.dates
      guard dates.count == 1, task.openTimes.isEmpty, let due = dates.first?.due else { continue }
      for product in task.products {
        for part in product.utf8.split(separator: 0x3B) {
          products.append(
            Product(task: index, words: Self.name(of: String(Substring(part)), task, &words), due: due))
        }
      }
    }
    // Compared by the words they begin or end with, so that many tasks take no time.
    var byStart: [ArraySlice<Int>: [Int]] = [:]
    var begins = [Bool](repeating: false, count: words.count)
    for (index, product) in products.enumerated() where product.words.count >= Self.nameLength {
      byStart[product.words.prefix(Self.nameLength), default: []].append(index)
      begins[product.words[0]] = true
    }
    var reported: Set<[Int]> = []
    var left = Self.comparisons
    for (index, product) in products.enumerated() where product.words.count >= Self.nameLength {
      for start in 0...(product.words.count - Self.nameLength) where begins[product.words[start]] {
        for other in byStart[product.words[start..<(start + Self.nameLength)], default: []] where other != index {
          guard left > 0 else { return }
          left -= 1
          let candidate = products[other]
          guard candidate.task != product.task, candidate.due != product.due,
            Self.isSame(product.words[start...], candidate.words[...]), sharesLead(candidate.task, product.task)
          else { continue }
          let pair = [candidate.task, product.task].sorted()
          if reported.insert(pair).inserted { report(Self.productDueTwice(tasks[pair[1]], first: tasks[pair[0]])) }
        }
      }
    }
  }

  /// The words of a product; a bare "Kế hoạch" or "Báo cáo" goes on as the task's own title does after that word.
  private static func name(of product: String, _ task: PlanTask, _ words: inout WordNumbers) -> [Int] {
    let own = words.numbers(in: product)
    guard own.count < nameLength, !own.isEmpty else { return own }
    let title = words.numbers(in: task.title)
    guard title.count > own.count else { return own }
    for start in 0...(title.count - own.count) where title[start..<(start + own.count)].elementsEqual(own) {
      return Array(title[start...])
    }
    return own
  }

  /// Gives each different word a number.
  private struct WordNumbers {
    private var known = ByteTable(capacity: 1024)

    /// How many different words there are.
    var count: Int { known.count }

    mutating func numbers(in text: String) -> [Int] {
      let key = TextFolding.matchKey(text)
      var read = key
      return read.withUTF8 { bytes in
        var numbers: [Int] = []
        numbers.reserveCapacity(bytes.count / 4)
        var start = 0
        var end = 0
        func endWord() {
          guard end > start else { return }
          numbers.append(Int(known.number(adding: UnsafeBufferPointer(rebasing: bytes[start..<end]))))
        }
        for scalar in key.unicodeScalars {
          let width = UTF8.width(scalar)
          if !Self.isInWord(scalar) {
            endWord()
            start = end + width
          }
          end += width
        }
        endWord()
        return numbers
      }
    }

    /// Whether a character is a letter or digit, or a mark on the one before it.
    private static func isInWord(_ scalar: Unicode.Scalar) -> Bool {
      switch scalar.value {
      case 0x30...0x39, 0x61...0x7A, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x24F, 0x1E00...0x1EFF: true
      case 0...0x7F: false
      default: isForeignInWord(scalar)
      }
    }

    /// The same of characters that are neither of ASCII nor Latin letters.
    private static func isForeignInWord(_ scalar: Unicode.Scalar) -> Bool {
      Character(scalar).isLetter || Character(scalar).isNumber || scalar.properties.isGraphemeExtend
    }
  }

  /// Whether one goes on as the other does up to the end of one of them.
  private static func isSame(_ first: ArraySlice<Int>, _ second: ArraySlice<Int>) -> Bool {
    zip(first, second).allSatisfy { $0 == $1 }
  }

  /// Whether two tasks have a lead in common.
  private func sharesLead(_ first: Int, _ second: Int) -> Bool {
    let leads = tasks[first].leads.map { TextFolding.matchKey($0.text) }
    return tasks[second].leads.contains { leads.contains(TextFolding.matchKey($0.text)) }
  }
}
