package import Base

/// Where something stands, as people find it.
package enum PlaceText {
  /// `rules/a.kpi:12:3`, `data.csv: row 12, column "…"`, a path; empty for the command line.
  package static func text(_ place: Place, sources: Sources, language: Language) -> String {
    switch place {
    case .source(let range):
      let file = sources[range.file]
      let position = file.position(of: Int(range.lower))
      return "\(DisplayWidth.safe(file.name)):\(position.line):\(position.column)"
    case .cell(let cell): return text(cell, language)
    case .path(let path): return DisplayWidth.safe(path)
    case .command: return ""
    }
  }

  /// `data.csv:row 12, column "online_dossier_rate"`; in a workbook
  /// `data.xlsx:sheet "Tháng 3", cell C12, column "online_dossier_rate"`.
  package static func text(_ cell: CellPlace, _ language: Language) -> String {
    var parts: [String] = []
    if let sheet = cell.sheet {
      parts.append((language == .vi ? "trang tính " : "sheet ") + quoted(sheet))
    }
    let reference = cell.reference
    if let reference {
      parts.append((language == .vi ? "ô " : "cell ") + reference)
    } else if let row = cell.row {
      parts.append((language == .vi ? "dòng " : "row ") + String(row))
    }
    if let header = cell.header, !header.isEmpty {
      parts.append((language == .vi ? "cột " : "column ") + quoted(header))
    } else if reference == nil, let column = cell.column {
      parts.append((language == .vi ? "cột " : "column ") + String(column))
    }
    let file = DisplayWidth.safe(cell.file)
    return parts.isEmpty ? file : file + ":" + parts.joined(separator: ", ")
  }

  private static func quoted(_ text: String) -> String { "\"" + DisplayWidth.cut(text, to: 60) + "\"" }
}
