import Base

/// Words that the messages of the checker share.
extension Checker {
  /// Both languages of a sentence.
  static func both(_ en: String, _ vi: String) -> Wording { Wording(en: en, vi: vi) }

  /// A name in quotation marks of the kind that names have: `online_dossier_rate`.
  static func quoted(_ term: Term) -> Wording { Wording(same: "`\(term.name)`") }

  /// What a `reduced by` asks.
  static let theReduction = both("the reduction", "mức giảm")
  /// What a branch, floor or cap of a rule gives.
  static let theTarget = both("the target", "chỉ tiêu")

  /// `did you mean …`, with the edit; nothing without a nearest name.
  static func nearestHelp(_ nearest: String?, for range: SourceRange) -> (help: [Wording], edits: [Diagnostic.Edit]) {
    guard let nearest else { return ([], []) }
    return ([both("did you mean `\(nearest)`?", "có phải là `\(nearest)`?")], [Diagnostic.Edit(range, nearest)])
  }

  /// The same where the name is another in Vietnamese.
  static func nearestHelp(_ nearest: Wording?, for range: SourceRange) -> (help: [Wording], edits: [Diagnostic.Edit]) {
    guard let nearest else { return ([], []) }
    return (
      [both("did you mean `\(nearest.en)`?", "có phải là `\(nearest.vi)`?")], [Diagnostic.Edit(range, nearest)]
    )
  }

  /// The names there are, as many as fit on a line, and three at least.
  static func knownNote(_ known: [String]) -> [Wording] { knownNote(known, known) }

  /// The names of terms; in Vietnamese what they are called, which a rule file may say as well.
  static func knownNote(_ known: [Term], _ family: TermFamily) -> [Wording] {
    let names = known.map(\.name)
    guard [.thing, .level, .kind, .field, .indicator].contains(family) else { return knownNote(names) }
    return knownNote(names, known.map { term in term.title.map(family.behindHead) ?? term.name })
  }

  private static func knownNote(_ known: [String], _ called: [String]) -> [Wording] {
    guard !known.isEmpty else { return [] }
    let (en, vi) = (shown(known), shown(called))
    return [
      both(
        "known here: \(en.list)" + (en.rest > 0 ? " and \(en.rest) more" : ""),
        "ở đây có: \(vi.list)" + (vi.rest > 0 ? " và \(vi.rest) tên khác" : ""))
    ]
  }

  /// The first of the names in a line, and how many are left.
  private static func shown(_ known: [String]) -> (list: String, rest: Int) {
    var shown: [String] = []
    var width = 0
    for name in known {
      width += name.count + 4
      if shown.count >= 3, width > 90 { break }
      shown.append("`\(name)`")
    }
    return (shown.joined(separator: ", "), known.count - shown.count)
  }

  /// The empty range at the end of `range`, where something can be added.
  static func end(of range: SourceRange) -> SourceRange {
    SourceRange(file: range.file, lower: Int(range.upper), upper: Int(range.upper))
  }

  /// A type in words: `a share`, `a count of dossiers`.
  func name(of type: ValueType) -> Wording {
    switch type {
    case .share: Self.both("a share", "một tỷ lệ")
    case .percent: Self.both("a relative change", "một mức tăng, giảm")
    case .percentage: Self.both("a percentage", "một con số phần trăm")
    case .points: Self.both("percentage points", "điểm phần trăm")
    case .count(let thing):
      Self.both("a count of \(vocabulary[thing].plural)", "số lượng \(Self.vietnamese(vocabulary[thing]))")
    case .quantity(let unit):
      Self.both("a quantity in \(vocabulary[unit].plural)", "khối lượng tính bằng \(Self.vietnamese(vocabulary[unit]))")
    case .number: Self.both("a number", "một con số")
    case .score: Self.both("a score", "số điểm")
    case .money: Self.both("an amount of money", "một số tiền")
    case .date: Self.both("a date", "một ngày")
    case .days: Self.both("a number of days", "số ngày")
    case .workingDays: Self.both("a number of working days", "số ngày làm việc")
    case .text: Self.both("a text", "một đoạn chữ")
    case .choice(let records, let column):
      Self.both(
        "one of the choices of `\(vocabulary[records].columns[column].term.name)`",
        "một lựa chọn của cột `\(vocabulary[records].columns[column].term.name)`")
    case .truth: Self.both("a condition", "một điều kiện")
    }
  }

  /// What a thing is called in Vietnamese.
  static func vietnamese(_ thing: Thing) -> String { thing.term.title ?? thing.plural }

  /// A value as the source would write it.
  func shown(_ value: Rational, _ type: ValueType) -> String {
    switch type {
    case .share, .percent, .percentage: value.percentText(atMost: 6)
    case .points:
      ((try? value.multiplied(by: .hundred)) ?? value).decimalText(atMost: 6) + " points"
    default: value.decimalText(atMost: 6)
    }
  }

  /// A unit of a level: `a commune`, `đơn vị cấp xã`.
  func unitName(_ level: Term) -> Wording {
    let article = "aeiou".contains(level.name.first ?? "x") ? "an" : "a"
    return Self.both("\(article) \(level.name)", "đơn vị \(level.title ?? level.name)")
  }

  /// A comparator in words: `at least 50%`, `tối thiểu 50%`.
  static func words(_ comparator: Comparator, _ value: String) -> Wording {
    switch comparator {
    case .atLeast: both("at least \(value)", "tối thiểu \(value)")
    case .above: both("above \(value)", "trên \(value)")
    case .atMost: both("at most \(value)", "tối đa \(value)")
    case .below: both("below \(value)", "dưới \(value)")
    case .equal: both("exactly \(value)", "bằng đúng \(value)")
    case .different: both("anything but \(value)", "khác \(value)")
    }
  }
}
