import Foundation
import Testing

/// The calendar file of `chuan tasks --format ics`.
struct CalendarTests {
  /// A task whose texts hold everything that has to be escaped or folded.
  private static let hostile = """
    tasks "III"
      task "H; \\\\ , 1" "\(String(repeating: "Rà soát, đánh giá; 🗓️ \\\\n ", count: 20))" lead "UBND “xã”; A, B\\\\nC"
        product "x" by 2024-02-29 quote "\\\"x\\\\"

    """

  private func calendar(_ pack: String, _ arguments: String..., environment: [String: String] = [:]) throws -> String {
    let chuan = try Chuan()
    try chuan.write("t.kpi", pack)
    let line = ["tasks", "t.kpi", "--format", "ics"] + arguments
    let result = try chuan.run(all: line, environment: environment)
    #expect(result.status == 0 && result.errors.isEmpty)
    return result.output
  }

  private func identifiers(_ calendar: String) -> [String] {
    calendar.components(separatedBy: "\r\n").filter { $0.hasPrefix("UID:") }
  }

  @Test("lines end in CRLF and have at most 75 bytes, no character cut")
  func lines() throws {
    let text = try calendar(Sample.tasks + Self.hostile)
    #expect(text.hasSuffix("END:VCALENDAR\r\n"))
    let lines = text.components(separatedBy: "\r\n")
    #expect(lines.allSatisfy { $0.utf8.count <= 75 && !$0.utf8.contains(0x0A) && !$0.utf8.contains(0x0D) })
    #expect(!text.unicodeScalars.contains("\u{FFFD}"))
    #expect(lines.contains { $0.hasPrefix(" ") })
    // An escape is not cut in two either.
    #expect(
      lines.allSatisfy { line in
        line.utf8.reversed().prefix { $0 == 0x5C }.count.isMultiple(of: 2)
      })
  }

  @Test("an event keeps its identifier, whatever else is in the file, in which language and where")
  func stability() throws {
    let plain = try calendar(Sample.tasks)
    let identifiers = identifiers(plain)
    #expect(identifiers.count == 7 && Set(identifiers).count == 7)
    // Six of tasks, one of a target.
    #expect(try calendar(Sample.tasks, environment: ["TZ": "Pacific/Auckland", "LC_ALL": "C"]) == plain)
    let vietnamese = try calendar(Sample.tasks, "--lang", "vi")
    #expect(vietnamese != plain && self.identifiers(vietnamese) == identifiers)
    let more = Sample.tasks.replacingOccurrences(
      of: "tasks \"I\"", with: "tasks \"0\" task \"0\" \"Trước\" lead \"Văn phòng\" monthly tasks \"I\"")
    #expect(Set(try self.identifiers(calendar(more))).isSuperset(of: identifiers))
    #expect(try self.identifiers(calendar(more)).count == 19)
    let judged = try calendar(Sample.tasks, "--as-of", "2024-07-15")
    #expect(self.identifiers(judged) == identifiers)
  }

  @Test("another program reads the file: icalendar for Python, where it is installed")
  func otherReader() throws {
    let chuan = try Chuan()
    try chuan.write("t.kpi", Sample.tasks + Self.hostile)
    _ = try chuan.run("tasks", "t.kpi", "--format", "ics", "--output", "t.ics")
    try chuan.write(
      "read.py",
      """
      import icalendar
      calendar = icalendar.Calendar.from_ical(open("t.ics", "rb").read())
      print("METHOD" in calendar, calendar["VERSION"])
      for event in calendar.walk("VEVENT"):
          days = (event.decoded("DTEND") - event.decoded("DTSTART")).days
          print(event.decoded("DTSTART"), days, event.decoded("DTSTAMP").isoformat(), str(event["SUMMARY"]).replace("\\n", "|"))
      print(sum(len(part.errors) for part in calendar.walk()))
      """)
    let python = ProcessInfo.processInfo.environment["CHUAN_PYTHON"] ?? "python3"
    guard try chuan.shell("\(python) -c 'import icalendar'").status == 0 else {
      print("skipped: python3 has no icalendar; set CHUAN_PYTHON to one that has")
      return
    }
    let result = try chuan.shell("\(python) read.py")
    #expect(result.errors.isEmpty)
    let long = String(repeating: "Rà soát, đánh giá; 🗓️ \\n ", count: 20)
    #expect(
      result.output == """
        False 2.0
        2024-01-19 1 2024-01-05T00:00:00+00:00 2. Ban hành (Văn phòng)
        2024-02-29 1 2024-01-05T00:00:00+00:00 H; \\ , 1. \(long) (UBND “xã”; A, B\\nC)
        2024-03-31 1 2024-01-05T00:00:00+00:00 1. Báo cáo (Văn phòng)
        2024-06-30 1 2024-01-05T00:00:00+00:00 1. Báo cáo (Văn phòng)
        2024-06-30 1 2024-01-05T00:00:00+00:00 online_dossier_rate ≥ 50%
        2024-09-30 1 2024-01-05T00:00:00+00:00 1. Báo cáo (Văn phòng)
        2024-12-31 1 2024-01-05T00:00:00+00:00 1. Báo cáo (Văn phòng)
        2024-12-31 1 2024-01-05T00:00:00+00:00 1. Báo cáo (Văn phòng)
        0

        """)
  }
}
