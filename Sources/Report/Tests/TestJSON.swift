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
}
