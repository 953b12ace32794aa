@testable import Tables

/// Ways to change the parts of a workbook.
enum WorkbookChanges {
  typealias Change = @Sendable (inout XMLPieces, inout SeededRandom) -> Void

  /// What damages a part, or makes it say something else.
  static let harmful: [(name: String, change: Change)] = [
    ("a tag left out", { xml, random in xml.withTag(&random) { $0.pieces.remove(at: $1) } }),
    ("a tag twice", { xml, random in xml.withTag(&random) { $0.pieces.insert($0.pieces[$1], at: $1) } }),
    (
      "two tags swapped",
      { xml, random in
        guard let first = xml.pieces.indices.randomElement(using: &random),
          let second = xml.pieces.indices.randomElement(using: &random)
        else { return }
        xml.pieces.swapAt(first, second)
      }
    ),
    ("an element left out", { xml, random in xml.withTag(&random) { $0.pieces.removeSubrange($0.element($1)) } }),
    (
      "an element twice",
      { xml, random in
        xml.withTag(&random) { $0.pieces.insert(contentsOf: Array($0.pieces[$0.element($1)]), at: $1) }
      }
    ),
    (
      "an element elsewhere",
      { xml, random in
        guard let from = xml.starts().dropFirst().randomElement(using: &random) else { return }
        let moved = Array(xml.pieces[xml.element(from)])
        xml.pieces.removeSubrange(xml.element(from))
        xml.pieces.insert(contentsOf: moved, at: Int.random(in: 0...xml.pieces.count, using: &random))
      }
    ),
    (
      "an attribute left out",
      { xml, random in xml.withAttribute(&random) { $0.remove(at: $1) } }
    ),
    ("an attribute twice", { xml, random in xml.withAttribute(&random) { $0.insert($0[$1], at: $1) } }),
    (
      "an attribute as another tag has it",
      { xml, random in
        let places = xml.attributes()
        guard let (piece, index) = places.randomElement(using: &random) else { return }
        let name = xml.pieces[piece].attributes[index].name
        let others = places.compactMap {
          xml.pieces[$0].attributes[$1].name == name ? xml.pieces[$0][attribute: name] : nil
        }
        xml.pieces[piece].attributes[index].value = others.randomElement(using: &random) ?? ""
      }
    ),
    (
      "an attribute of another value",
      { xml, random in
        let value = values.randomElement(using: &random) ?? ""
        xml.withAttribute(&random) { $0[$1].value = value }
      }
    ),
    (
      "another type of cell",
      { xml, random in
        let type = ["s", "n", "b", "e", "d", "str", "inlineStr", "x", ""].randomElement(using: &random) ?? ""
        xml.set("t", to: type, ofOne: "c", &random)
      }
    ),
    (
      "another style of cell",
      { xml, random in
        xml.set("s", to: ["0", "1", "2", "3", "99", "-1", ""].randomElement(using: &random) ?? "", ofOne: "c", &random)
      }
    ),
    (
      "another place of cell", { xml, random in xml.set("r", to: range(&random, isCell: true), ofOne: "c", &random) }
    ),
    (
      "another number of row",
      { xml, random in xml.set("r", to: values.randomElement(using: &random) ?? "", ofOne: "row", &random) }
    ),
    (
      "a hidden row", { xml, random in xml.set("hidden", to: "1", ofOne: "row", &random) }
    ),
    (
      "merged cells",
      { xml, random in
        let ranges = (0..<Int.random(in: 1...3, using: &random)).map { _ in range(&random, isCell: false) }
        let text = "<mergeCells>" + ranges.map { "<mergeCell ref=\"\($0)\"/>" }.joined() + "</mergeCells>"
        guard let end = xml.pieces.firstIndex(where: { $0.kind == .close && $0.name == "sheetData" }) else { return }
        xml.pieces.insert(contentsOf: XMLPieces(text).pieces, at: end + 1)
      }
    ),
    (
      "another text",
      { xml, random in
        let texts = xml.pieces.indices.filter { xml.pieces[$0].kind == .text }
        guard let index = texts.randomElement(using: &random) else { return }
        xml.pieces[index].name = values.randomElement(using: &random) ?? ""
      }
    ),
    (
      "two texts swapped",
      { xml, random in
        let texts = xml.pieces.indices.filter { xml.pieces[$0].kind == .text }
        guard let first = texts.randomElement(using: &random), let second = texts.randomElement(using: &random) else {
          return
        }
        xml.pieces.swapAt(first, second)
      }
    ),
    (
      "a formula",
      { xml, random in
        guard let index = xml.starts("v").randomElement(using: &random) else { return }
        let text = ["<f>A1+1</f>", "<f/>", "<f t=\"shared\" si=\"0\"/>"].randomElement(using: &random) ?? ""
        xml.pieces.insert(contentsOf: XMLPieces(text).pieces, at: index + (Bool.random(using: &random) ? 0 : 3))
      }
    ),
    (
      "a tag of another name",
      { xml, random in
        let names = xml.starts().map { xml.pieces[$0].name }
        guard let index = xml.starts().randomElement(using: &random) else { return }
        xml.pieces[index].name = names.randomElement(using: &random) ?? ""
      }
    ),
  ]

  /// What says the same in other ways.
  static let harmless: [(name: String, change: Change)] = [
    (
      "attributes in another order",
      { xml, random in
        for index in xml.pieces.indices { xml.pieces[index].attributes.shuffle(using: &random) }
      }
    ),
    (
      "elements closed by a tag of their own",
      { xml, _ in
        xml.pieces = xml.pieces.flatMap { piece in
          guard piece.kind == .single else { return [piece] }
          var opened = piece
          opened.kind = .open
          return [opened, XMLPieces.Piece(kind: .close, name: piece.name)]
        }
      }
    ),
    (
      "elements closed in their tag",
      { xml, _ in
        for index in xml.pieces.indices.dropLast().reversed()
        where xml.pieces[index].kind == .open && xml.pieces[index + 1].kind == .close {
          xml.pieces[index].kind = .single
          xml.pieces.remove(at: index + 1)
        }
      }
    ),
    (
      "remarks",
      { xml, random in
        for start in xml.starts().dropFirst().reversed() where Int.random(in: 0..<3, using: &random) == 0 {
          xml.pieces.insert(XMLPieces.Piece(kind: .other, name: "<!-- <c r='A1'> -->"), at: start)
        }
      }
    ),
    (
      "attributes that nobody knows",
      { xml, _ in
        for index in xml.starts().dropFirst() {
          xml.pieces[index].attributes.append(XMLPieces.Attribute(name: "x:ac", value: "a > b"))
        }
      }
    ),
    (
      "elements that nobody knows",
      { xml, random in
        for name in ["c", "row", "si"] {
          for start in xml.starts(name).reversed() where xml.pieces[start].kind == .open && Bool.random(using: &random)
          {
            xml.pieces.insert(
              contentsOf: XMLPieces("<extLst><ext><v>7</v></ext></extLst>").pieces,
              at: name == "row" ? start + 1 : xml.element(start).upperBound)
          }
        }
      }
    ),
    (
      "names with a prefix",
      { xml, _ in
        for index in xml.pieces.indices where [.open, .close, .single].contains(xml.pieces[index].kind) {
          if !xml.pieces[index].name.contains(":") { xml.pieces[index].name = "x:" + xml.pieces[index].name }
        }
      }
    ),
    (
      "digits as numbers of characters",
      { xml, _ in
        for index in xml.pieces.indices where xml.pieces[index].kind == .text && !xml.pieces[index].name.contains("&#")
        {
          xml.pieces[index].name = xml.pieces[index].name.replacing("1", with: "&#49;").replacing("2", with: "&#x32;")
        }
      }
    ),
  ]

  private static let values = [
    "", "0", "1", "2", "3", "60", "65", "-1", "1.5", "1e3", "1E-7", "1e400", "NaN", "2958466", "45657.999", "999999999",
    "99999999999999999999", "0x10", " 7 ", "x", "true", "#N/A", "_x0041_", "_x0000_", "&amp;", "&#55296;", "14", "9",
    "2024-02-30", "2024-02-29T17:00:00Z", "A1", "A1:B2", "\u{0}", "\u{FFFF}",
  ]

  /// The name of a cell or of a range, mostly a right one.
  private static func range(_ random: inout SeededRandom, isCell: Bool) -> String {
    if Int.random(in: 0..<8, using: &random) == 0 {
      return ["A:A", "1:1", "XFD1048576", "XFE1", "A0", "A1048577", "B2:A1", "$A$1", "a1"].randomElement(using: &random)
        ?? ""
    }
    func cell(_ random: inout SeededRandom) -> String {
      let columns = ["A", "B", "C", "D", "E", "F", "G", "AA"]
      return "\(columns.randomElement(using: &random) ?? "A")\(Int.random(in: 1...12, using: &random))"
    }
    return cell(&random) + (isCell ? "" : ":" + cell(&random))
  }
}

extension XMLPieces {
  /// Every attribute: the place of its tag, and its own.
  fileprivate func attributes() -> [(piece: Int, index: Int)] {
    pieces.indices.flatMap { piece in pieces[piece].attributes.indices.map { (piece, $0) } }
  }

  fileprivate mutating func withTag(_ random: inout SeededRandom, _ change: (inout Self, Int) -> Void) {
    // The root alone says nothing.
    guard let index = starts().dropFirst().randomElement(using: &random) else { return }
    change(&self, index)
  }

  fileprivate mutating func withAttribute(_ random: inout SeededRandom, _ change: (inout [Attribute], Int) -> Void) {
    guard let (piece, index) = attributes().randomElement(using: &random) else { return }
    change(&pieces[piece].attributes, index)
  }

  fileprivate mutating func set(
    _ attribute: String, to value: String, ofOne name: String, _ random: inout SeededRandom
  ) {
    guard let index = starts(name).randomElement(using: &random) else { return }
    if let own = pieces[index].attributes.firstIndex(where: { $0.name == attribute }) {
      pieces[index].attributes[own].value = value
    } else {
      pieces[index].attributes.append(Attribute(name: attribute, value: value))
    }
  }
}
