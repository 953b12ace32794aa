import Base
import Eval
import Report

/// What is said of `--set`, `--sweep` and `--against`.
extension Diagnostic {
  /// A `--set` without a value.
  static func suppositionUnclear(_ text: String) -> Diagnostic {
    Diagnostic(
      .suppositionUnclear, at: .command,
      Wording(en: "`\(text)` does not say what is to be supposed", vi: "`\(text)` chưa cho biết giả sử điều gì"),
      help: [
        Wording(
          en:
            "write NAME=VALUE: `--set online_dossier_rate=60%` for a result, `--set target.online_dossier_rate=60%` for "
            + "the figure of a target",
          vi:
            "ghi TÊN=GIÁ-TRỊ: `--set online_dossier_rate=60%` cho kết quả, `--set target.online_dossier_rate=60%` cho con "
            + "số của chỉ tiêu")
      ])
  }

  /// A `--sweep` that cannot be read.
  static func sweepUnclear(_ text: String) -> Diagnostic {
    Diagnostic(
      .suppositionUnclear, at: .command,
      Wording(en: "`\(text)` does not say which figures to try", vi: "`\(text)` chưa cho biết thử những con số nào"),
      help: [
        Wording(
          en:
            "write the target, from where to where and by which step: `--sweep 'target.online_dossier_rate=50%..70% by 1%'`",
          vi:
            "ghi chỉ tiêu, từ đâu đến đâu, mỗi bước bao nhiêu: `--sweep 'target.online_dossier_rate=50%..70% bước 1%'`")
      ])
  }

  /// A `--sweep` of more figures than are tried, or that goes on without end.
  static func tooManyFigures(_ text: String) -> Diagnostic {
    Diagnostic(
      .suppositionUnclear, at: .command,
      Wording(
        en: "`\(text)` has no end, or more than \(FigureSweep.mostSteps) figures",
        vi: "`\(text)` không có điểm cuối, hoặc có quá \(FigureSweep.mostSteps) con số"),
      help: [
        Wording(en: "take a step above zero, and a larger one", vi: "ghi bước lớn hơn 0, và lớn hơn bước đã ghi")
      ])
  }

  /// A target that asks for no single figure.
  static func noFigureToSet(_ name: String) -> Diagnostic {
    Diagnostic(
      .noFigureToSet, at: .command,
      Wording(
        en: "`\(name)` asks for no single figure that another could stand for",
        vi: "`\(name)` không đặt một con số duy nhất để thay bằng con số khác"),
      help: [
        Wording(
          en: "it is a range, a criterion, or there for information; suppose other results instead",
          vi: "đó là một khoảng, một điều kiện, hoặc chỉ để theo dõi; hãy giả sử kết quả khác")
      ])
  }

  /// A name of several targets that ask different things.
  static func severalFigures(_ name: String, _ ids: [String]) -> Diagnostic {
    let list = ids.prefix(6).map { "`\($0)`" }.joined(separator: ", ") + (ids.count > 6 ? ", …" : "")
    return Diagnostic(
      .noFigureToSet, at: .command,
      Wording(
        en: "`\(name)` means several targets that ask different things: \(list)",
        vi: "`\(name)` là nhiều chỉ tiêu có yêu cầu khác nhau: \(list)"),
      help: [
        Wording(
          en: "name one of them: `target.\(ids.first ?? name)=…`",
          vi: "ghi rõ một chỉ tiêu: `target.\(ids.first ?? name)=…`")
      ])
  }

  /// A target on a result that is supposed, which is judged by results of another time.
  static func supposedElsewhere(_ target: String, known: Period, supposed: Period) -> Diagnostic {
    let (judged, meant) = (Display.period(known), Display.period(supposed))
    return Diagnostic(
      .supposedElsewhere, .note, at: .command,
      Wording(
        en:
          "`\(target)` is judged by the result of \(judged.en); what is supposed is of \(meant.en) and does not change it",
        vi: "`\(target)` được đánh giá theo kết quả \(judged.vi); điều giả sử là của \(meant.vi) nên không làm nó đổi"),
      help: [
        Wording(
          en: "to suppose its result, say `in \(known.text)` before the `=`",
          vi: "để giả sử kết quả của nó, ghi `trong \(known.text)` trước dấu `=`")
      ])
  }

  /// Two options of which only one may stand.
  static func optionsExclude(_ option: Option, _ other: Option) -> Diagnostic {
    Diagnostic(
      .optionsExclude, at: .command,
      Wording(
        en: "`\(option.rawValue)` and `\(other.rawValue)` cannot stand together",
        vi: "`\(option.rawValue)` và `\(other.rawValue)` không dùng cùng nhau được"),
      help: [Wording(en: "leave one of them out", vi: "bỏ bớt một trong hai tùy chọn")])
  }
}
