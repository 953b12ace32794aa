import Base
import Lang

/// What mutants say, for people.
extension Wording {
  static let withoutCondition = Wording(en: "this condition left out", vi: "bỏ điều kiện này")
  static let withoutRounding = Wording(en: "not rounded", vi: "không làm tròn")
  static let withoutFloor = Wording(en: "without the floor", vi: "bỏ mức sàn")
  static let withoutCap = Wording(en: "without the cap", vi: "bỏ mức trần")
  static let withoutLimit = Wording(en: "without this limit", vi: "bỏ giới hạn này")
  static let withoutLastDay = Wording(en: "without its last day", vi: "bỏ thời hạn")

  static func withoutBranch(_ number: Int) -> Wording {
    Wording(en: "without branch \(number)", vi: "bỏ trường hợp \(number)")
  }

  static func withoutTie(_ number: Int) -> Wording {
    Wording(en: "equal totals not ranked by value \(number)", vi: "bằng điểm mà không xét giá trị thứ \(number)")
  }

  static func stepsCounted(begun: Bool) -> Wording {
    begun
      ? Wording(en: "steps that are only begun count", vi: "tính cả bước chưa trọn")
      : Wording(en: "only whole steps count", vi: "chỉ tính bước trọn")
  }

  /// `≥ 50% → > 50%`
  static func becomes(_ old: Wording, _ new: Wording) -> Wording {
    Wording(en: "\(old.en) → \(new.en)", vi: "\(old.vi) → \(new.vi)")
  }

  static func figureBecomes(_ old: Rational, _ new: Rational, _ type: ValueType, _ program: TypedProgram) -> Wording {
    func shown(_ number: Rational) -> Wording { Display.threshold(number, type, in: program.vocabulary) }
    return becomes(shown(old), shown(new))
  }

  static func pointsBecome(_ old: Rational, _ new: Rational, _ program: TypedProgram) -> Wording {
    let words = figureBecomes(old, new, .score, program)
    return Wording(en: "\(words.en) points", vi: "\(words.vi) điểm")
  }

  /// What a band, a group or a rating then says.
  static func ofBand(_ title: String, _ words: Wording) -> Wording {
    Wording(en: "\"\(title)\": \(words.en)", vi: "\"\(title)\": \(words.vi)")
  }

  /// Without a clause for whom it is.
  static func withoutScope(_ scope: Scope, _ program: TypedProgram) -> Wording {
    let vocabulary = program.vocabulary
    let names = scope.terms.map { term -> Wording in
      switch term {
      case .level(let id): Display.name(vocabulary[id].term)
      case .kind(let id): Display.name(vocabulary[id].term)
      case .ofClass(let id): Display.name(vocabulary[id.classification].classes[id.index])
      case .unit(let text, _): Wording(same: "\"\(text)\"")
      }
    }
    let (en, vi) = (names.map(\.en).joined(separator: ", "), names.map(\.vi).joined(separator: ", "))
    return scope.excludes
      ? Wording(en: "without `except \(en)`", vi: "bỏ `trừ \(vi)`")
      : Wording(en: "without `for \(en)`", vi: "bỏ `cho \(vi)`")
  }

  /// `` `a`: ≥ 50% → > 50% ``
  func becoming(_ old: Wording, _ new: Wording) -> Wording { that(.becomes(old, new)) }

  func that(_ words: Wording) -> Wording { Wording(en: "\(en): \(words.en)", vi: "\(vi): \(words.vi)") }
}
