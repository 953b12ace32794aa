import Base
import Lang
import Tables

/// What headers say of scales, applied to what the columns are read for, or refused.
extension LayoutBuilder {
  /// Applies the scales of the columns that numbers are read from.
  mutating func applyScales() {
    let title = table.titles.lazy.compactMap { ColumnScale.find(title: TextFolding.matchKey($0)) }.first
    guard title != nil || !scales.isEmpty || !declaredScales.isEmpty else { return }
    for index in layout.series.indices {
      let series = layout.series[index]
      let indicator = vocabulary[series.indicator]
      switch series.shape {
      case .value(let column, let form):
        let scale = scales[column] ?? title
        let isInPercent = indicator.isRatio || indicator.measure == .percent || indicator.measure == .points
        if isInPercent, let scale, scale.unit == .percent || scale.unit == .perMille, scale.factor == 1 {
          if form == .fraction || form == nil && binding?.shareForm == .fraction {
            if scales[column] != nil { refuse(column, scale, indicator) }
            continue
          }
          layout.series[index].shape = .value(column: column, form: .percent)
          layout.settings.scaleNames[column] = scale.text
          if scale.unit == .perMille, let tenth = try? Rational(1, over: 10) { layout.settings.scales[column] = tenth }
        } else {
          apply(column, indicator.measure, isCount: false, title, indicator, named: indicator.term)
        }
      case .counts(let numerator, let denominator):
        for column in [numerator, denominator].compactMap(\.self) {
          apply(column, indicator.measure, isCount: true, title, indicator, named: indicator.term)
        }
      case .change(let baseline, let current):
        for column in [baseline, current] {
          apply(column, indicator.measure, isCount: true, title, indicator, named: indicator.term)
        }
      case .sums(let sum, let total):
        for column in sum.columns + (total?.columns ?? []) {
          apply(column, indicator.measure, isCount: indicator.isRatio, title, indicator, named: indicator.term)
        }
      }
    }
    applyToRecords(title)
    if let long = layout.long, let title, title.factor != 1 || title.unit == .perMille {
      report(long.indicator, DataMessages.scaleOfLong(table, title.text))
    }
    // What the declaration says needs no telling.
    let applied = layout.settings.scales.keys.filter { declaredScales[$0] == nil || scales[$0] != nil }.sorted()
    if !applied.isEmpty {
      report(applied[0], DataMessages.scalesApplied(table, applied.map { ($0, (scales[$0] ?? title)?.text ?? "") }))
    }
  }

  private mutating func applyToRecords(_ title: ColumnScale?) {
    guard let id = layout.records, id != vocabulary.holidays else { return }
    let records = vocabulary[id]
    for (index, taken) in layout.recordColumns.sorted(by: { $0.key < $1.key }) {
      let measure: Indicator.Measure
      switch records.columns[index].type {
      case .money: measure = .money
      case .count(let thing): measure = .count(thing)
      case .quantity(let unit): measure = .quantity(unit)
      case .number: measure = .number
      case .days: measure = .days
      default: continue
      }
      apply(taken.column, measure, isCount: false, title, nil, named: records.columns[index].term)
    }
  }

  /// Applies the scale of a column, or else of the title, to numbers of a measure. `named`: what they are numbers of.
  private mutating func apply(
    _ column: Int, _ measure: Indicator.Measure, isCount: Bool, _ title: ColumnScale?, _ indicator: Indicator?,
    named term: Term
  ) {
    var written: (scale: ColumnScale, factor: Int)?
    if let scale = scales[column] {
      if measure == .number, scale.unit == .money || ColumnScale.of(term) != nil, declaredScales[column] == nil {
        applyToPlainNumber(column, scale, indicator, term)
        return
      }
      guard let factor = scale.factor(for: measure, isCount: isCount, in: vocabulary) else {
        refuse(column, scale, indicator)
        return
      }
      written = (scale, factor)
    } else if let title, let factor = title.factor(for: measure, isCount: isCount, in: vocabulary) {
      // `triệu đồng` above a table is of its amounts, and of nothing else.
      if case .number = measure, title.unit == .money { return }
      written = (title, factor)
    }
    if let declared = declaredScales[column] {
      if let written, written.factor != declared.factor {
        reportOnce(
          column,
          DataMessages.scaleContradicted(
            table, column: column, written.scale.text, isInHeader: scales[column] != nil, declared))
        return
      }
      layout.settings.scaleNames[column] = declared.text
      if declared.factor != 1 { layout.settings.scales[column] = Rational(declared.factor) }
    } else if let written {
      layout.settings.scaleNames[column] = written.scale.text
      if written.factor != 1 { layout.settings.scales[column] = Rational(written.factor) }
    }
  }

  /// A plain number is in whatever its own title says, `Thu nhập (triệu đồng)`, and in nothing else: an amount of money is
  /// not made of it in silence.
  private mutating func applyToPlainNumber(
    _ column: Int, _ scale: ColumnScale, _ indicator: Indicator?, _ term: Term
  ) {
    guard let own = ColumnScale.of(term), own.unit == scale.unit,
      let factor = try? Rational(scale.factor).divided(by: Rational(own.factor))
    else {
      report(column, DataMessages.plainNumberScaled(table, column: column, scale.text, term))
      return
    }
    guard factor != .one else { return }
    layout.settings.scaleNames[column] = scale.text
    layout.settings.scales[column] = factor
  }

  private mutating func refuse(_ column: Int, _ scale: ColumnScale, _ indicator: Indicator?) {
    report(column, DataMessages.scaleRefused(table, column: column, scale.text, indicator))
  }
}

extension DataMessages {
  static func plainNumberScaled(_ table: Table, column: Int, _ scale: String, _ term: Term) -> Diagnostic {
    let title = term.title ?? term.name
    return Diagnostic(
      .scaleRefused, at: .cell(table.headerPlace(column: column)),
      Wording(
        en:
          "the header says `\(clipped(scale))`, and `\(term.name)` is a plain number that does not say in what it is given",
        vi: "tiêu đề ghi `\(clipped(scale))`, còn \(Display.name(term).vi) là số không ghi đơn vị"),
      help: [
        Wording(
          en: "declare it as `money`, with figures such as `60 triệu đồng`",
          vi: "khai báo là `tiền`, và ghi mức kèm đơn vị, ví dụ `60 triệu đồng`"),
        Wording(
          en: "or write in its title what it is in: \"\(clipped(title)) (\(clipped(scale)))\"",
          vi: "hoặc ghi đơn vị vào tên: \"\(clipped(title)) (\(clipped(scale)))\""),
      ])
  }

  static func scaleRefused(_ table: Table, column: Int, _ scale: String, _ indicator: Indicator?) -> Diagnostic {
    let name = indicator.map { "`\($0.term.name)`" }
    return Diagnostic(
      .scaleRefused, at: .cell(table.headerPlace(column: column)),
      Wording(
        en: "the header says `\(clipped(scale))`, which is not what \(name ?? "the column") is given in",
        vi: "tiêu đề ghi `\(clipped(scale))`, không phải đơn vị tính của \(name ?? "cột này")"),
      help: [
        Wording(
          en: "bind the column to an indicator that is measured so, or correct the header",
          vi: "hãy dùng cột này cho chỉ số có đơn vị tính đó, hoặc sửa tiêu đề")
      ])
  }

  /// The header, or the title of the table, names another scale than the declaration.
  static func scaleContradicted(
    _ table: Table, column: Int, _ written: String, isInHeader: Bool, _ declared: WrittenScale
  ) -> Diagnostic {
    Diagnostic(
      .scaleContradicted, at: .cell(table.headerPlace(column: column)),
      isInHeader
        ? Wording(
          en: "the header says `\(clipped(written))`, and the declaration `\(declared.text)`",
          vi: "tiêu đề ghi `\(clipped(written))`, còn khai báo ghi `\(declared.text)`")
        : Wording(
          en: "above the table stands `\(clipped(written))`, and the declaration says `\(declared.text)`",
          vi: "phía trên bảng ghi `\(clipped(written))`, còn khai báo ghi `\(declared.text)`"),
      related: [.init(.source(declared.range), Wording(en: "declared here", vi: "khai báo ở đây"))],
      help: [
        Wording(
          en: "take out what is wrong of the two; `as …` is needed only where the file names no scale",
          vi: "hãy bỏ chỗ ghi sai; chỉ cần `ghi bằng …` khi tệp không ghi đơn vị tính")
      ])
  }

  static func scaleDeclaredTwice(
    _ table: Table, column: Int, _ scale: WrittenScale, first: WrittenScale
  ) -> Diagnostic {
    Diagnostic(
      .scaleContradicted, at: .source(scale.range),
      Wording(
        en:
          "the column `\(clipped(table.header[column]))` is read in `\(scale.text)` here and in `\(first.text)` there",
        vi: "cột `\(clipped(table.header[column]))` ở đây đọc bằng `\(scale.text)`, chỗ kia đọc bằng `\(first.text)`"),
      related: [.init(.source(first.range), Wording(en: "declared here", vi: "khai báo ở đây"))],
      help: [
        Wording(
          en: "a column has one scale: make both the same", vi: "mỗi cột chỉ có một đơn vị tính: hãy ghi giống nhau")
      ])
  }

  static func scaleOfLong(_ table: Table, _ scale: String) -> Diagnostic {
    Diagnostic(
      .scaleRefused, at: .cell(table.headerPlace(column: nil)),
      Wording(
        en: "the title says `\(clipped(scale))`, but in a table with a result to a row it cannot be told of which",
        vi: "tiêu đề bảng ghi `\(clipped(scale))`, nhưng trong bảng mỗi dòng một kết quả thì không rõ là của chỉ số nào"
      ),
      help: [
        Wording(
          en: "write the results in full and take the line out, or give each indicator a column of its own",
          vi: "hãy ghi đủ con số và bỏ dòng ghi đơn vị tính, hoặc để mỗi chỉ số một cột")
      ])
  }

  static func scalesApplied(_ table: Table, _ columns: [(column: Int, scale: String)]) -> Diagnostic {
    let list =
      columns.prefix(6).map { "\"\(clipped(table.header[$0.column]))\": \(clipped($0.scale))" }
      .joined(separator: "; ") + (columns.count > 6 ? "; …" : "")
    return Diagnostic(
      .scaleApplied, .note, at: .cell(table.headerPlace(column: columns.first?.column)),
      Wording(
        en: "numbers are read in the scale that is written above them: \(list)",
        vi: "các số được đọc theo đơn vị tính ghi ở tiêu đề: \(list)"))
  }

  static func shareOfOtherScale(_ text: String, _ lowest: String, _ highest: String, at place: CellPlace) -> Diagnostic
  {
    Diagnostic(
      .shareOfOtherScale, .warning, at: .cell(place),
      Wording(
        en: "`\(text)` is read as \(text) percent, in a column of percents from \(lowest) to \(highest)",
        vi: "`\(text)` được đọc là \(text) phần trăm, trong cột có các tỷ lệ từ "
          + "\(lowest.replacing(".", with: ",")) đến \(highest.replacing(".", with: ",")) phần trăm"),
      help: [
        Wording(
          en: "if a fraction of 1 was meant, write it as a percent like the others",
          vi: "nếu con số này ghi theo số thập phân (0,45 là 45%), hãy ghi lại theo phần trăm như các ô khác")
      ])
  }
}
