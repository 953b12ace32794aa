package import Base
package import Lang

/// What the units of a run were made of.
package struct UnitHistory: Sendable {
  /// A unit that another was made of.
  package struct Source: Sendable, Hashable {
    /// Index into the dataset's units; nil where the data do not speak of it at all.
    package var unit: Int?
    /// How it is called where the change is told.
    package var name: String
    package var extent: UnitChange.Source.Extent
    package init(unit: Int?, name: String, extent: UnitChange.Source.Extent) {
      self.unit = unit
      self.name = name
      self.extent = extent
    }
  }

  /// What one unit was made of on its first day.
  package struct Change: Sendable, Hashable {
    package var from: CalendarDate
    package var sources: [Source]
    /// Why the shares of divided units are what they are.
    package var reason: String?
    /// The document that says so; nil where a table does.
    package var document: String?
    /// Where it is told.
    package var place: Place
    package init(from: CalendarDate, sources: [Source], reason: String?, document: String?, place: Place) {
      self.from = from
      self.sources = sources
      self.reason = reason
      self.document = document
      self.place = place
    }

    /// Whether the unit is what one other was, under another name, another code or none other.
    package var isSuccession: Bool { sources.count == 1 && sources[0].extent == .whole }
  }

  /// By unit.
  package private(set) var changes: [Int: Change] = [:]

  package init(_ changes: [Int: Change] = [:]) { self.changes = changes }

  /// Whether no unit is known to have changed.
  package var isEmpty: Bool { changes.isEmpty }

  /// What a unit was made of; nil where nothing is known.
  package func change(of unit: Int) -> Change? { changes[unit] }
}
