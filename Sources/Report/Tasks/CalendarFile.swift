package import Base
package import Eval
import Lang

/// Tasks as a calendar file (RFC 5545) that calendar programs import: one all-day event on the last good day of each
/// occurrence. What hangs on no day is not in it. The same tasks as of the same day give the same bytes.
///
/// An event keeps its UID when its day changes. Which of two files is the newer one is told by DTSTAMP and SEQUENCE: both
/// come from the day as of which the tasks are judged, or from that of the document where it is later or no day is named.
package enum CalendarFile {
  /// Takes the tasks of one or several packs and the language of the texts; gives the file.
  package static func bytes(_ outcomes: [TaskOutcome], language: Language) -> [UInt8] {
    var file = CalendarText()
    file.line("BEGIN", "VCALENDAR")
    file.line("VERSION", "2.0")
    file.line("PRODID", "-//Chuan//Chuan \(OutcomeJSON.version)//\(language.rawValue.uppercased())")
    file.line("CALSCALE", "GREGORIAN")
    let names = outcomes.map { $0.program.pack.title ?? $0.program.pack.name }
    file.line("X-WR-CALNAME", text: names.joined(separator: " · "))
    for outcome in outcomes {
      for row in outcome.rows { write(row, outcome, language, to: &file) }
    }
    file.line("END", "VCALENDAR")
    return file.bytes
  }

  private static func write(
    _ row: TaskRow, _ outcome: TaskOutcome, _ language: Language, to file: inout CalendarText
  ) {
    guard let due = row.due, let next = due.adding(days: 1) else { return }
    let pack = outcome.program.packs[outcome.target(row)?.pack ?? 0]
    file.line("BEGIN", "VEVENT")
    file.line("UID", identifier(row, outcome, pack))
    let written = pack.issued ?? CalendarDate(year: pack.year, month: 1, day: 1) ?? due
    let stamp = outcome.asOf.map { max($0, written) } ?? written
    file.line("DTSTAMP", day(stamp) + "T000000Z")
    file.line("SEQUENCE", String(max(0, stamp.dayNumber - sequenceStart)))
    file.line("DTSTART;VALUE=DATE", day(due))
    file.line("DTEND;VALUE=DATE", day(next))
    let title = TaskColumn.title.shown(row, of: outcome, language).text
    let code = outcome.task(row).map { "\($0.code). " } ?? ""
    file.line("SUMMARY", text: code + title + owner(row, outcome, language))
    file.line("DESCRIPTION", text: description(row, outcome, pack, language))
    file.line("CATEGORIES", text: pack.name)
    // A deadline takes no time of the day.
    file.line("TRANSP", "TRANSPARENT")
    file.line("END", "VEVENT")
  }

  /// 2000-01-01, from which on revisions are counted, one a day.
  private static let sequenceStart = 10_957

  private static func owner(_ row: TaskRow, _ outcome: TaskOutcome, _ language: Language) -> String {
    let name = TaskColumn.name.shown(row, of: outcome, language).text
    return name.isEmpty ? "" : " (\(name))"
  }

  /// Who, what comes out, when, where the plan says so, and how it stands.
  private static func description(
    _ row: TaskRow, _ outcome: TaskOutcome, _ pack: Pack, _ language: Language
  ) -> String {
    var lines: [String] = []
    func add(_ column: TaskColumn) {
      let text = column.shown(row, of: outcome, language).text
      if !text.isEmpty { lines.append("\(column.heading(language)): \(text)") }
    }
    for column in [TaskColumn.lead, .support, .product, .time, .state, .done_on, .evidence] { add(column) }
    let citation = (outcome.task(row)?.citations ?? outcome.target(row)?.citations ?? []).first
    let source = [pack.document, citation?.section, citation?.cite].compactMap { $0 }.filter { !$0.isEmpty }
    if !source.isEmpty { lines.append("\(TaskColumn.cite.heading(language)): \(source.joined(separator: ", "))") }
    if let quote = citation?.quote { lines.append("“\(quote)”") }
    return lines.joined(separator: "\n")
  }

  /// What an event is called by, the same in every run and whatever else is in the file: a digest of the pack's name,
  /// the task's code, whose it is, and the occurrence.
  private static func identifier(_ row: TaskRow, _ outcome: TaskOutcome, _ pack: Pack) -> String {
    let subject: String
    switch row.subject {
    case .task: subject = "task " + (outcome.task(row)?.code ?? "")
    case .target(let id): subject = "target " + TargetNames(outcome.program)[id]
    }
    var owner = outcome.unit(row)?.code ?? outcome.name(row) ?? ""
    if row.isOneOfSeveral, let lead = outcome.lead(row) { owner += "\n" + lead }
    let parts = [pack.name, subject, owner, row.label ?? ""].map { "\($0.utf8.count):\($0)" }.joined()
    return digest(parts) + "@\(ascii(pack.name)).chuan"
  }

  private static func ascii(_ name: String) -> String {
    String(decoding: TextFolding.looseKey(name).utf8.map { isPlain($0) ? $0 : 0x2D }, as: UTF8.self)
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte) || byte == 0x5F
  }

  /// 128 bits of FNV-1a, in two halves that start differently, as 32 hexadecimal digits.
  private static func digest(_ text: String) -> String {
    [0xcbf2_9ce4_8422_2325, 0x8422_2325_cbf2_9ce4].map { (start: UInt64) in
      let hash = text.utf8.reduce(start) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
      let digits = String(hash, radix: 16)
      return String(repeating: "0", count: 16 - digits.count) + digits
    }.joined()
  }

  private static func day(_ date: CalendarDate) -> String {
    date.isoText.split(separator: "-").joined()
  }
}
