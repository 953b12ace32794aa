package import Base
import Eval

/// The results of tests for programs: `version`, `tests`, `errors`, `summary`.
package struct TestJSON: Sendable {
  private let diagnostics: DiagnosticJSON
  private let sources: Sources

  /// Takes the rule files that messages point into.
  package init(sources: Sources) {
    diagnostics = DiagnosticJSON(sources: sources)
    self.sources = sources
  }

  /// Takes the results, and the messages about files that could not be tested.
  package func bytes(_ reports: [TestReport], errors: [Diagnostic]) -> [UInt8] {
    var writer = JSONWriter()
    writer.object { writer in
      writer.member("version", 1)
      writer.key("tests")
      writer.array { writer in
        for report in reports {
          for result in report.results {
            writer.object { writer in
              writer.member("file", report.file)
              writer.member("line", sources[result.range.file].position(of: Int(result.range.lower)).line)
              writer.member("test", result.title)
              writer.member("passed", result.passed)
              writer.key("failures")
              diagnostics.write(result.failures, to: &writer)
            }
          }
        }
      }
      if reports.contains(where: { $0.coverage != nil }) {
        writer.key("coverage")
        writer.array { writer in
          for report in reports { if let coverage = report.coverage { write(coverage, of: report, to: &writer) } }
        }
      }
      writer.key("errors")
      diagnostics.write(errors + reports.compactMap(\.untested), to: &writer)
      writer.key("summary")
      writer.line { writer in
        let passed = reports.reduce(0) { $0 + $1.passed }
        writer.member("passed", passed)
        writer.member("failed", reports.reduce(0) { $0 + $1.results.count } - passed)
      }
    }
    return writer.finished()
  }

  private func write(_ coverage: TestCoverage, of report: TestReport, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("file", report.file)
      writer.member("cases", coverage.count.all)
      writer.member("tried", coverage.count.reached)
      writer.member("percent", coverage.percent)
      writer.key("not_tried")
      writer.array { writer in
        for point in coverage.points where !point.isReached {
          writer.object { writer in
            writer.member("kind", point.area.rawValue)
            writer.member("line", sources[point.place.file].position(of: Int(point.place.lower)).line)
            writer.member("what", point.what.en)
            writer.member("what_vi", point.what.vi)
            writer.member("test", point.example)
          }
        }
      }
    }
  }
}
