import Base
package import Tables

/// The columns of a progress file: which task is done by whom, and when.
package enum ProgressColumn: Hashable, Sendable, CaseIterable {
  case task, unit, name, lead, occurrence, eventOn, due, extendedTo, grantedBy, doneOn, evidence

  /// What the column may be called, the English header first.
  package var headers: [String] {
    switch self {
    case .task: ["task", "nhiệm vụ", "mã nhiệm vụ", "số nhiệm vụ"]
    case .unit: ["unit", "đơn vị", "mã đơn vị", "cơ quan", "đơn vị thực hiện", "cơ quan thực hiện"]
    // Where a list has codes and names of units, and a lead has no code.
    case .name: ["name", "tên", "tên đơn vị"]
    // Where a unit has the task under several leads.
    case .lead: ["lead", "chủ trì", "đơn vị chủ trì", "cơ quan chủ trì"]
    case .occurrence: ["occurrence", "kỳ", "kỳ thực hiện"]
    // The day from which days are counted.
    case .eventOn: ["event on", "event_on", "received on", "ngày phát sinh", "ngày sự kiện", "ngày nhận"]
    case .extendedTo:
      ["extended to", "extended_to", "gia hạn đến", "được gia hạn đến", "gia hạn đến ngày", "ngày gia hạn"]
    case .grantedBy:
      ["granted by", "granted_by", "văn bản gia hạn", "văn bản cho gia hạn", "căn cứ gia hạn"]
    case .due: ["due", "hạn", "thời hạn", "ngày đến hạn"]
    case .doneOn: ["done on", "done_on", "ngày hoàn thành", "hoàn thành ngày"]
    case .evidence: ["evidence", "minh chứng", "tài liệu minh chứng"]
    }
  }

  private static let byKey: [String: ProgressColumn] = {
    var columns: [String: ProgressColumn] = [:]
    for column in allCases {
      for header in column.headers { columns[TextFolding.looseKey(header)] = column }
    }
    return columns
  }()

  /// The column with a header of this key, marks left out or not; nil when it is none.
  package init?(key: String) {
    guard let column = ProgressColumn.byKey[TextFolding.looseKey(key)] else { return nil }
    self = column
  }

  /// Whether a file tells of progress, and not of units or results: a column names tasks, or days on which they were
  /// done.
  package static func isProgress(_ table: Table) -> Bool {
    table.header.contains { header in
      let column = ProgressColumn(key: header)
      return column == .task || column == .doneOn
    }
  }
}
