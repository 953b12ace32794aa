import Base

/// What is said of names: unknown, taken, or of another family.
extension Checker {
  static func calledAlike(_ name: PlacedName, _ family: TermFamily, _ terms: [Term]) -> Diagnostic {
    let names = terms.map { "`\($0.name)`" }.joined(separator: ", ")
    let several =
      switch family {
      case .indicator: both("several indicators are", "nhiều chỉ số")
      case .thing: both("several things counted are", "nhiều đối tượng")
      case .level: both("several levels are", "nhiều cấp")
      case .kind: both("several kinds of unit are", "nhiều loại đơn vị")
      case .classification: both("several classifications are", "nhiều cách phân loại")
      case .field: both("several fields are", "nhiều lĩnh vực")
      case .records: both("several records are", "nhiều bản ghi")
      case .constant: both("several constants are", "nhiều hằng số")
      case .dataForm: both("several forms of data are", "nhiều biểu số liệu")
      }
    return Diagnostic(
      .calledAlike, at: .source(name.range),
      both(
        "\(several.en) called \"\(name.text)\": \(names)",
        "\(several.vi) cùng gọi là \"\(name.text)\": \(names)"),
      help: [both("write the name of the one that is meant", "ghi một trong các tên đó")])
  }

  static func unknown(
    _ family: TermFamily, _ name: PlacedName, nearest: Wording?, known: [Term], isMeasure: Bool = false
  ) -> Diagnostic {
    let (code, message): (Code, Wording) =
      switch family {
      case .indicator:
        (.unknownIndicator, both("there is no indicator `\(name.text)`", "không có chỉ số `\(name.text)`"))
      case .level: (.unknownLevel, both("there is no level `\(name.text)`", "không có cấp `\(name.text)`"))
      case .kind:
        (.unknownKind, both("there is no kind of unit `\(name.text)`", "không có loại đơn vị `\(name.text)`"))
      case .classification:
        (.unknownClass, both("there is no classification `\(name.text)`", "không có cách phân loại `\(name.text)`"))
      case .field: (.unknownField, both("there is no field `\(name.text)`", "không có lĩnh vực `\(name.text)`"))
      case .records:
        (.unknownRecords, both("there are no records `\(name.text)`", "không có bản ghi `\(name.text)`"))
      case .thing where isMeasure:
        (.unknownThing, both("there is no unit of measure `\(name.text)`", "không có đơn vị đo `\(name.text)`"))
      case .thing:
        (.unknownThing, both("there is nothing counted as `\(name.text)`", "không có đối tượng đếm `\(name.text)`"))
      case .constant:
        (.unknownIndicator, both("there is no constant `\(name.text)`", "không có hằng số `\(name.text)`"))
      case .dataForm:
        (.unknownDataForm, both("there is no form of data `\(name.text)`", "không có biểu số liệu `\(name.text)`"))
      }
    var (help, edits) = nearestHelp(nearest, for: name.range)
    // A name that is declared is one word.
    let declared = name.text.replacing(" ", with: "_")
    if family == .thing, name.key == "điểm" {
      help = [
        both("percentage points are written `points` or `điểm phần trăm`", "điểm phần trăm viết đủ là `điểm phần trăm`")
      ]
      edits = [.init(name.range, both("points", "điểm phần trăm"))]
    } else if nearest == nil {
      switch family {
      case .indicator:
        help = [
          both(
            "declare it: `indicator \(declared) \"…\": share of …`, or bring in the vocabulary that has it with `use`",
            "khai báo: `chỉ số \(declared) \"…\": tỷ lệ của …`, hoặc thêm dòng `dùng` nêu danh mục dùng chung có chỉ số này"
          ),
          both(
            "`chuan help indicators` lists the indicators that there are",
            "`chuan help indicators` liệt kê các chỉ số có sẵn"),
        ]
      case .records:
        help = [
          both("declare them: `records \(declared) \"…\" of …`", "khai báo: `bản ghi \(declared) \"…\" của …`")
        ]
      case .constant: break
      case .level: help = [both("declare it: `level \(declared) \"…\"`", "khai báo: `cấp \(declared) \"…\"`")]
      case .kind: help = [both("declare it: `kind \(declared) \"…\"`", "khai báo: `loại \(declared) \"…\"`")]
      case .classification:
        help = [
          both(
            "declare it: `classification \(declared) \"…\": A, B`; a level and a kind are named by their word, "
              + "`level \(declared)`, `kind \(declared)`",
            "khai báo: `phân loại \(declared) \"…\": A, B`; cấp và loại đơn vị có từ đứng trước: `cấp \(declared)`, "
              + "`loại \(declared)`")
        ]
      case .field:
        help = [
          both("declare it: `field \(declared) \"…\"`", "khai báo: `lĩnh vực \(declared) \"…\"`"), namesHelp,
        ]
      case .thing where isMeasure:
        help = [
          both("declare it: `unit of measure \(declared) \"…\"`", "khai báo: `đơn vị đo \(declared) \"…\"`"),
          namesHelp,
        ]
      case .thing where ["giờ", "hours", "hour", "phút", "minutes", "minute", "tiếng"].contains(name.key):
        help = [
          both(
            "what is measured in days is compared with days; for hours declare `unit of measure \(declared) \"…\"`, and the indicator "
              + "as a `quantity in \(declared)`, or a `number` whose name says so",
            "chỉ số tính bằng ngày thì so với số ngày; muốn tính bằng giờ, hãy khai báo `đơn vị đo \(declared) \"…\"` và ở chỉ số "
              + "ghi `khối lượng tính bằng \(declared)`, hoặc khai báo chỉ số dạng `số` có tên nói rõ đơn vị")
        ]
      case .thing:
        help = [
          both("declare it: `thing \(declared) \"…\"`", "khai báo: `đối tượng \(declared) \"…\"`"), namesHelp,
        ]
      case .dataForm:
        help = [both("declare it: `data \(declared) \"…\"`", "khai báo: `dữ liệu \(declared) \"…\"`")]
      }
    }
    return Diagnostic(
      code, at: .source(name.range), message,
      notes: nearest == nil && edits.isEmpty ? knownNote(known, family) : [], help: help,
      edits: edits)
  }

  static func unknownClass(_ name: PlacedName, of classification: Classification, nearest: String?) -> Diagnostic {
    let (help, edits) = nearestHelp(nearest, for: name.range)
    let term = classification.term
    return Diagnostic(
      .unknownClass, at: .source(name.range),
      both("`\(term.name)` has no class `\(name.text)`", "`\(term.name)` không có mức `\(name.text)`"),
      related: [Diagnostic.Related(.source(term.range), both("declared here", "khai báo ở đây"))],
      notes: nearest == nil ? knownNote(classification.classes.map(\.name)) : [], help: help, edits: edits)
  }

  private static let namesHelp = both("`chuan help names` lists all of them", "`chuan help names` liệt kê tất cả")

  static func missingUse(of vocabulary: String, for name: PlacedName, after pack: SourceRange?) -> Diagnostic {
    Diagnostic(
      .missingUse, at: .source(name.range),
      both(
        "`\(name.text)` stands in the vocabulary `\(vocabulary)`, which this file does not use",
        "`\(name.text)` thuộc danh mục dùng chung `\(vocabulary)` mà tệp này chưa dùng"),
      help: [both("add `use \(vocabulary)` after the pack's head", "thêm `dùng \(vocabulary)` sau phần đầu của gói")],
      edits: pack.map { [Diagnostic.Edit(end(of: $0), both("\n\nuse \(vocabulary)", "\n\ndùng \(vocabulary)"))] } ?? [])
  }

  static func unknownDenominator(
    _ name: PlacedName, of indicator: Term, nearest: String?, known: [String]
  ) -> Diagnostic {
    let (help, edits) = nearestHelp(nearest, for: name.range)
    return Diagnostic(
      .unknownDenominator, at: .source(name.range),
      known.isEmpty
        ? both(
          "`\(indicator.name)` has no denominators to choose from, so `of \(name.text)` says nothing",
          "`\(indicator.name)` không có nhiều mẫu số để chọn, nên `của \(name.text)` không có nghĩa")
        : both(
          "`\(indicator.name)` has no denominator `\(name.text)`",
          "`\(indicator.name)` không có mẫu số `\(name.text)`"),
      notes: nearest == nil ? knownNote(known) : [],
      help: known.isEmpty ? [both("leave out `of \(name.text)`", "bỏ `của \(name.text)`")] : help, edits: edits)
  }

  static func denominatorNotChosen(_ indicator: PlacedName, _ known: [String]) -> Diagnostic {
    let forms = known.map { "`\(indicator.text) of \($0)`" }
    return Diagnostic(
      .denominatorNotChosen, at: .source(indicator.range),
      both(
        "`\(indicator.text)` can be measured against several denominators, and none is named",
        "`\(indicator.text)` có nhiều mẫu số, nhưng chưa chọn mẫu số nào"),
      help: [
        both(
          "write " + forms.joined(separator: " or "),
          "viết " + known.map { "`\(indicator.text) của \($0)`" }.joined(separator: " hoặc "))
      ])
  }

  static func declaredTwice(_ name: String, at range: SourceRange, first: Term) -> Diagnostic {
    Diagnostic(
      .declaredTwice, at: .source(range),
      both("the name `\(name)` is taken", "tên `\(name)` đã được dùng"),
      related: [
        Diagnostic.Related(.source(first.range), both("declared here first", "đã khai báo ở đây"))
      ],
      help: [both("choose another name, or leave one of the two out", "chọn tên khác, hoặc bỏ một trong hai")])
  }

  static func declaredInTwoVocabularies(_ mine: Term, _ theirs: Term, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .declaredTwice, at: .source(range),
      both(
        "this brings in a second `\(mine.name)`", "chỗ này đưa vào thêm một `\(mine.name)` thứ hai"),
      related: [
        Diagnostic.Related(.source(mine.range), both("the first", "chỗ thứ nhất")),
        Diagnostic.Related(.source(theirs.range), both("the second", "chỗ thứ hai")),
      ], help: [both("use one of the two only", "chỉ dùng một trong hai")])
  }

  static func denominatorTwice(_ name: String, at range: SourceRange, first: SourceRange) -> Diagnostic {
    Diagnostic(
      .declaredTwice, at: .source(range),
      both("the denominator `\(name)` is declared twice", "mẫu số `\(name)` được khai báo hai lần"),
      related: [Diagnostic.Related(.source(first), both("first here", "lần đầu ở đây"))],
      help: [both("give each its own name", "đặt tên riêng cho mỗi mẫu số")])
  }

  static func reservedName(_ name: PlacedName) -> Diagnostic {
    Diagnostic(
      .reservedName, at: .source(name.range),
      both(
        "`\(name.text)` has a meaning in rules already: the strictest of the superiors' targets",
        "`\(name.text)` đã có nghĩa trong quy tắc giao: chỉ tiêu chặt nhất của các cấp trên"),
      help: [both("choose another name", "chọn tên khác")])
  }

  static func levelCycle(_ name: PlacedName, under superior: PlacedName) -> Diagnostic {
    Diagnostic(
      .levelCycle, at: .source(superior.range),
      both(
        "the level `\(name.text)` would stand under itself", "cấp `\(name.text)` sẽ là cấp dưới của chính nó"),
      help: [both("name the next higher level", "ghi cấp trên trực tiếp")])
  }

  /// `58 tạ/ha`
  static func unknownRate(_ unit: PlacedName) -> Diagnostic {
    let name = unit.text.split { $0 == "/" || $0.isWhitespace }.joined(separator: "_")
    let parts = unit.text.split(separator: "/").map(String.init)
    if parts.count == 2, ["tháng", "quý", "month", "quarter"].contains(parts[1].lowercased()) {
      return Diagnostic(
        .unknownThing, at: .source(unit.range),
        both("`\(unit.text)` is asked of each part of the year", "`\(unit.text)` là yêu cầu của từng phần trong năm"),
        help: [
          both(
            "write `\(parts[0])`, and `each \(parts[1])` behind the figure",
            "viết `\(parts[0])`, và thêm `mỗi \(parts[1])` ở sau")
        ])
    }
    return Diagnostic(
      .unknownThing, at: .source(unit.range),
      both("there is no unit of measure `\(unit.text)`", "không có đơn vị đo `\(unit.text)`"),
      help: [
        both(
          "declare it, `unit of measure \(name) \"\(unit.text)\"`, and what the indicator is measured in, `quantity in \(name)`",
          "khai báo `đơn vị đo \(name) \"\(unit.text)\"`, và ở chỉ số ghi `khối lượng tính bằng \(name)`")
      ])
  }

  /// `150 tỷ đồng/ha` of an indicator whose name does not say that it is for each hectare.
  static func rateOfTotal(_ unit: PlacedName, _ indicator: Term?) -> Diagnostic {
    let label = unit.text.drop { $0 != "/" }
    return Diagnostic(
      .unknownThing, at: .source(unit.range),
      both(
        "the name of the indicator does not say that it is `\(label)`",
        "tên chỉ số không cho biết đây là số tiền tính `\(label)`"),
      related: indicator.map { [Diagnostic.Related(.source($0.range), both("declared here", "khai báo ở đây"))] } ?? [],
      help: [
        both(
          "if it is, say so in its name, `average … \(label)`; if it is all the money, leave `\(label)` out",
          "nếu tính như vậy thì ghi vào tên chỉ số, `… bình quân \(label)`; nếu là tổng số tiền thì bỏ `\(label)`")
      ])
  }

  static func unknownFunction(_ name: PlacedName, nearest: String?, known: [String]) -> Diagnostic {
    let (help, edits) = nearestHelp(nearest, for: name.range)
    return Diagnostic(
      .unknownFunction, at: .source(name.range),
      both("there is no computation `\(name.text)`", "không có phép tính `\(name.text)`"),
      notes: nearest == nil ? knownNote(known) : [], help: help, edits: edits)
  }

  static func unknownSection(_ text: PlacedText, nearest: String?, known: [String]) -> Diagnostic {
    Diagnostic(
      .unknownSection, at: .source(text.range),
      both("there is no section of targets \"\(text.value)\"", "không có mục chỉ tiêu \"\(text.value)\""),
      notes: nearest == nil ? knownNote(known) : [],
      help: nearest.map { [both("did you mean \"\($0)\"?", "có phải là \"\($0)\"?")] } ?? [],
      edits: nearest.map { [Diagnostic.Edit(text.range, "\"\($0)\"")] } ?? [])
  }
}
