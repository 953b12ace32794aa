import Base

// Numbers with a unit behind them, and the words for thousands, millions, billions between the two.
extension Parser {
  /// quantity = NUMBER SCALE? (UNIT | NAME); `value` is the number at token `start`, which has been read. nil where no unit
  /// stands behind it. `mayBeUnit` says of a word whether it can be one.
  mutating func quantityIfAny(
    _ value: Rational, _ start: Int, _ mayBeUnit: (inout Parser) -> Bool
  ) throws(Mistake) -> ExpressionSyntax? {
    let scale = scaleIfAny()
    if let unit = unitIfAny(mayBeUnit).map({ rate($0) }) {
      let range = range(from: start)
      if let grouped = Parser.grouped(stream.value(ofNumber: start)) {
        report(.groupedQuantity(stream.range(start), stream.value(ofNumber: start), grouped))
      }
      return .quantity(try scaled(value, by: scale, start), scale: scale, unit: unit, range)
    }
    guard let scale else { return nil }
    report(.scaleWithoutUnit(range(from: start), text(range(from: start)), scale))
    return .mistake(range(from: start))
  }

  /// A unit with what it is for each of, whose strokes touch the words: `đồng/người/năm`, `tạ/ha`. Only where nothing is divided.
  private mutating func rate(_ unit: PlacedName) -> PlacedName {
    guard statementMayFollow else { return unit }
    let end = index
    while kind == .over, kind(1) == .word, token.lower == tokens[index - 1].upper,
      tokens[index + 1].lower == token.upper
    {
      index += 2
    }
    guard index > end else { return unit }
    let behind = stream.range(end).joined(stream.range(index - 1))
    let label = TextFolding.nfc(text(behind))
    return PlacedName(
      text: unit.text + label, key: unit.key + TextFolding.matchKey(label), range: unit.range.joined(behind))
  }

  private mutating func scaled(_ value: Rational, by scale: ScaleSyntax?, _ place: Int) throws(Mistake) -> Rational {
    guard let scale else { return value }
    do throws(ArithmeticFault) {
      return try value.multiplied(by: Rational(scale.factor))
    } catch {
      report(.literalTooLong(stream.range(place).joined(scale.range)))
      throw Mistake()
    }
  }

  /// SCALE: `nghìn`, `triệu`, `tỷ`, `nghìn tỷ`, `thousand`, `million`, `billion`, `trillion`
  mutating func scaleIfAny() -> ScaleSyntax? {
    guard kind == .word, let keyword = keywords.first(where: { $0.scale != nil }), let factor = keyword.scale,
      !(statementMayFollow && looksLikeStatement(at: index))
    else { return nil }
    let place = index
    _ = eat(keyword)
    return ScaleSyntax(keyword: keyword, factor: factor, range: range(from: place))
  }

  /// UNIT: `VND`, `days`, `working days`; or NAME, of what is counted or by which it is measured
  mutating func unitIfAny(_ mayBeUnit: (inout Parser) -> Bool) -> PlacedName? {
    guard kind == .word else { return nil }
    if let keyword = keywords.first(where: { $0.asUnit != nil }), let key = keyword.asUnit {
      let place = index
      _ = eat(keyword)
      let written = range(from: place)
      return PlacedName(text: TextFolding.nfc(text(written)), key: key, range: written)
    }
    guard mayBeUnit(&self) else { return nil }
    advance()
    return nameSyntax(index - 1)
  }

  /// What `17.000` may be: 17 with decimals, or seventeen thousand with its thousands parted. nil for other numbers.
  static func grouped(_ digits: String) -> (decimal: String, whole: String)? {
    let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].count <= 3, parts[1].count == 3, parts[0].first != "0" else { return nil }
    let zeros = parts[1].reversed().prefix { $0 == "0" }.count
    // Three decimals of which none is zero are told from thousands by a zero behind them.
    let decimals = zeros == 0 ? parts[1] + "0" : parts[1].dropLast(zeros)
    return (decimals.isEmpty ? String(parts[0]) : "\(parts[0]).\(decimals)", parts.joined())
  }
}
