import Base

/// What is said of `data` declarations.
extension Checker {
  static func sumForRole(_ role: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .bindingDoesNotFit, at: .source(range),
      both("`\(role)` comes from one column, not from a sum", "`\(role)` lấy từ một cột, không phải từ một tổng"),
      help: [both("name one column", "ghi một cột")])
  }

  static func sumOfShares(_ name: PlacedName, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .bindingDoesNotFit, at: .source(range),
      both(
        "shares cannot be added up to `\(name.text)`: they are of different wholes",
        "không thể cộng các tỷ lệ thành `\(name.text)`: mỗi tỷ lệ tính trên một tổng khác"),
      help: [
        both(
          "add up the counts and say of what: `from \"…\" + \"…\" of \"…\"`",
          "hãy cộng các số đếm và ghi trên tổng nào: `từ \"…\" + \"…\" của \"…\"`")
      ])
  }

  static func truthExpected(_ text: PlacedText, _ column: Term) -> Diagnostic {
    Diagnostic(
      .bindingDoesNotFit, at: .source(text.range),
      both("`\(column.name)` is either true or false", "`\(column.name)` chỉ là đúng hoặc sai"),
      help: [both("write `as true` or `as false`", "viết `là đúng` hoặc `là sai`")])
  }

  static func denominatorForRecord(_ name: PlacedName) -> Diagnostic {
    Diagnostic(
      .bindingDoesNotFit, at: .source(name.range),
      both("a column of records has no denominator", "cột của bản ghi không có mẫu số"),
      help: [both("leave out `of \(name.text)`", "bỏ `của \(name.text)`")])
  }

  static func formWithoutDay(_ name: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .bindingDoesNotFit, at: .source(range),
      both("`\(name)` is no day", "`\(name)` không phải là ngày"),
      help: [both("leave out `as …`", "bỏ phần `ghi bằng …`")])
  }

  static func meaningsOutOfPlace(_ name: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .bindingDoesNotFit, at: .source(range),
      both(
        "the cells of `\(name)` do not choose among names, so `with …` says nothing",
        "ô của `\(name)` không chọn trong các tên, nên `với …` không có nghĩa"),
      help: [
        both(
          "leave it out; what stands for nothing is declared with `missing` or `no cases`",
          "bỏ phần này; ký hiệu thay cho số liệu được khai báo bằng `thiếu` hoặc `không phát sinh`")
      ])
  }

  static func meaningTwice(_ meaning: DataSyntax.Meaning, first: SourceRange) -> Diagnostic {
    let shown = meaning.text.map { "\"\($0.value)\"" }
    return Diagnostic(
      .markWithTwoMeanings, at: .source(meaning.range),
      both(
        "what \(shown ?? "an empty cell") stands for is said twice",
        "ý nghĩa của \(shown ?? "ô trống") được ghi hai lần"),
      related: [Diagnostic.Related(.source(first), both("first here", "lần đầu ở đây"))],
      help: [both("keep one of the two meanings", "giữ một trong hai nghĩa")])
  }

  static func aliasOfTwoUnits(_ name: PlacedText, first: SourceRange) -> Diagnostic {
    Diagnostic(
      .aliasOfTwoUnits, at: .source(name.range),
      both(
        "\"\(name.value)\" is said to be another name of two units",
        "\"\(name.value)\" được ghi là tên khác của hai đơn vị"),
      related: [Diagnostic.Related(.source(first), both("of this unit first", "lần đầu là của đơn vị này"))],
      help: [both("a name stands for one unit: keep one of the two", "một tên chỉ một đơn vị: hãy giữ một chỗ")])
  }

  static func emptyHeader(_ header: PlacedText) -> Diagnostic {
    Diagnostic(
      .bindingDoesNotFit, at: .source(header.range),
      both("a column without a name cannot be found by it", "không thể tìm một cột không có tên"),
      help: [both("write its number: `column 4` or `column D`", "ghi số thứ tự: `cột 4` hoặc `cột D`")])
  }

  static func unknownEncoding(_ text: PlacedText, known: [String]) -> Diagnostic {
    let nearest = NearestName.find(text.value, among: known).first
    return Diagnostic(
      .bindingDoesNotFit, at: .source(text.range),
      both("there is no encoding \"\(text.value)\"", "không có bảng mã \"\(text.value)\""),
      help: [
        both(
          "write one of " + known.map { "\"\($0)\"" }.joined(separator: ", "),
          "viết một trong " + known.map { "\"\($0)\"" }.joined(separator: ", "))
      ],
      edits: nearest.map { [Diagnostic.Edit(text.range, "\"\($0)\"")] } ?? [])
  }

  static func unknownDelimiter(_ text: PlacedText) -> Diagnostic {
    Diagnostic(
      .bindingDoesNotFit, at: .source(text.range),
      both(
        "cells are not separated by \"\(text.value)\"", "không dùng được dấu này để ngăn cách các ô: \"\(text.value)\""),
      help: [
        both("write \",\", \";\", \"|\" or \"tab\"", "viết \",\", \";\", \"|\" hoặc \"tab\"")
      ])
  }

  static func wrongHeaderRows(_ range: SourceRange, most: Int) -> Diagnostic {
    Diagnostic(
      .bindingDoesNotFit, at: .source(range),
      both("a header cannot stand in these rows", "tiêu đề không thể nằm ở các dòng này"),
      help: [
        both(
          "write the first and the last row, from top to bottom, at most \(most): `header in rows 4 to 6`",
          "ghi dòng đầu và dòng cuối, từ trên xuống, nhiều nhất \(most) dòng: `tiêu đề ở các dòng 4 đến 6`")
      ])
  }
}
