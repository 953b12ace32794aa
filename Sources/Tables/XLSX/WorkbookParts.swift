/// The parts of a workbook and how they refer to each other.
struct WorkbookParts {
  /// Where a part refers to another.
  struct Link {
    var id: String
    /// The last word of the kind, the same in both versions of the standard: "worksheet", "styles".
    var kind: String
    /// The name of the part referred to.
    var target: String
  }

  let archive: ZipArchive
  private let budget: ZipPart.Budget

  init(_ archive: ZipArchive) {
    self.archive = archive
    budget = ZipPart.Budget(archive.limits.totalBytes)
  }

  /// The part with this name, ready to be read.
  func open(_ name: String) throws(WorkbookFault) -> ZipPart {
    guard let part = archive.part(named: name) else { throw .missingPart(name) }
    return try ZipPart(part, of: archive, budget)
  }

  /// What a part refers to; the name is empty for the workbook file as a whole. A part without links has none.
  func links(of name: String) throws(WorkbookFault) -> [Link] {
    let folder = name.lastIndex(of: "/").map { String(name[...$0]) } ?? ""
    let file = "\(folder)_rels/\(name.dropFirst(folder.count)).rels"
    guard archive.part(named: file) != nil else { return [] }
    var xml = XMLReader(try open(file))
    let (element, id, kind, target) = (XMLName("Relationship"), XMLName("Id"), XMLName("Type"), XMLName("Target"))
    let mode = XMLName("TargetMode")
    var links: [Link] = []
    while true {
      switch try xml.next() {
      case .done: return links
      case .start where xml.name == element:
        if let mode = xml.value(of: mode), mode.elementsEqual("External".utf8) { continue }
        guard let id = xml.value(of: id).flatMap(XMLText.value), let kind = xml.value(of: kind).flatMap(XMLText.value),
          let target = xml.value(of: target).flatMap(XMLText.value)
        else { throw xml.malformed() }
        links.append(
          Link(
            id: id, kind: kind.split(separator: "/").last.map(String.init) ?? "",
            target: WorkbookParts.resolve(target, in: folder)))
      case .start, .end, .text: break
      }
    }
  }

  /// The name of the part that `target` means in a part of `folder`.
  private static func resolve(_ target: String, in folder: String) -> String {
    var steps = target.hasPrefix("/") ? [] : folder.split(separator: "/").map(String.init)
    for step in target.split(whereSeparator: { $0 == "/" || $0 == "\\" }) {
      if step == ".." {
        _ = steps.popLast()
      } else if step != "." {
        steps.append(String(step))
      }
    }
    return steps.joined(separator: "/")
  }
}
