package import Base
package import Eval
import Tables

/// What was recognised in data files, for programs: one JSON object.
package struct ProfileJSON: Sendable {
  private let sources: Sources

  /// Takes the rule files that messages may point into.
  package init(sources: Sources) { self.sources = sources }

  /// The object: `version`, `tables`, `diagnostics` (what is wrong with reading, then with cells).
  package func bytes(_ profiles: [TableProfile], _ diagnostics: [Diagnostic]) -> [UInt8] {
    var writer = JSONWriter()
    writer.object { writer in
      writer.member("version", 1)
      writer.key("tables")
      writer.array { for profile in profiles { write(profile, to: &$0) } }
      writer.key("diagnostics")
      DiagnosticJSON(sources: sources).write(diagnostics, to: &writer)
    }
    return writer.finished()
  }

  private func write(_ profile: TableProfile, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("file", profile.file)
      writer.member("sheet", profile.sheet)
      writer.member("format", profile.source?.format.rawValue)
      writer.member("compressed", profile.source?.isCompressed)
      writer.member("encoding", profile.source?.encoding?.rawValue)
      writer.member("delimiter", profile.source?.delimiter.map { String(UnicodeScalar($0)) })
      writer.key("header_rows")
      if let rows = profile.headerRows { write(rows, to: &writer) } else { writer.null() }
      if let scale = profile.scale { writer.member("scale", scale) }
      writer.member("rows", profile.rowCount)
      writer.key("data_rows")
      if let rows = profile.dataRows { write(rows, to: &writer) } else { writer.null() }
      writer.key("unread_rows")
      writer.array { for row in profile.unreadRows { $0.number(row) } }
      writer.key("left_out")
      writer.array { writer in
        for part in profile.leftOut {
          writer.line { writer in
            writer.member("from", part.rows.lowerBound)
            writer.member("to", part.rows.upperBound)
            writer.member("reason", part.reason.rawValue)
          }
        }
      }
      writer.key("columns")
      writer.array { for column in profile.columns { write(column, to: &$0) } }
      writer.key("changed_units")
      if let changed = profile.changedUnits { write(changed, to: &writer) } else { writer.null() }
    }
  }

  private func write(_ changed: ChangedUnits, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("units", changed.unitCount)
      writer.member("unchanged", changed.unchangedCount)
      writer.member("unknown", changed.unknownCount)
      writer.key("changes")
      writer.array { writer in
        for change in changed.changes {
          writer.object { writer in
            writer.member("unit", change.unit)
            writer.member("day", change.day.isoText)
            writer.member("change", change.isEnd ? "ended" : "made")
            writer.key("others")
            writer.array { writer in
              for other in change.others {
                writer.line { writer in
                  writer.member("unit", other.name)
                  writer.member("extent", other.isPart ? "part" : "whole")
                }
              }
            }
          }
        }
      }
    }
  }

  private func write(_ rows: ClosedRange<Int>, to writer: inout JSONWriter) {
    writer.line { writer in
      writer.member("from", rows.lowerBound)
      writer.member("to", rows.upperBound)
    }
  }

  private func write(_ column: ColumnProfile, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("number", column.number)
      writer.member("name", column.name)
      writer.member("type", column.kind.rawValue)
      if let scale = column.scale { writer.member("scale", scale) }
      var (least, most, examples) = (String?.none, String?.none, [String]())
      let sign = column.kind == .percent ? "%" : ""
      switch column.range {
      case .numbers(let low, let high): (least, most) = (low.exactText + sign, high.exactText + sign)
      case .dates(let first, let last): (least, most) = (first.isoText, last.isoText)
      case .examples(let values): examples = values
      case nil: break
      }
      writer.member("minimum", least)
      writer.member("maximum", most)
      writer.member("examples", examples)
      writer.member("blank", column.blankCount)
      let isMore = column.distinctCount > ColumnProfile.mostDistinct
      writer.member("distinct", isMore ? nil : column.distinctCount)
      writer.key("bound_to")
      if let uses = column.boundTo {
        writer.array { for use in uses { $0.string(use.en) } }
      } else {
        writer.null()
      }
    }
  }
}
