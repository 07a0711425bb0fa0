// swift-tools-version: 6.2
import PackageDescription

/// One set of rules for every target: language mode 6, imports that stay inside, no warning left standing.
let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

let package = Package(
  name: "dossier",
  platforms: [.macOS(.v14)],
  products: [
    .executable(name: "dossier", targets: ["dossier"])
  ],
  dependencies: [
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/swhitty/FlyingFox", .upToNextMinor(from: "0.27.1")),
  ],
  targets: [
    // The stack, bottom first. A target imports only what stands beside its name.

    // The system's libcmark, as it is.
    .systemLibrary(
      name: "CCMark",
      pkgConfig: "libcmark",
      providers: [.apt(["libcmark-dev"]), .brew(["cmark"])]
    ),

    // What is wrong and where. Bottom: knows nothing of ours, so that every stage can report.
    .target(name: "Diagnostics", swiftSettings: settings),

    // Markup that cannot hold unescaped text. Bottom: not even Foundation.
    .target(name: "HTML", swiftSettings: settings),

    // Markdown in, a tree and HTML out. The only one to touch C; knows no records.
    .target(name: "CommonMark", dependencies: ["CCMark", "Diagnostics", "HTML"], swiftSettings: settings),

    // Files to located front matter and bodies. The only one to import Yams; does not know what records mean.
    .target(
      name: "Content",
      dependencies: ["CommonMark", "Diagnostics", .product(name: "Yams", package: "Yams")],
      swiftSettings: settings
    ),

    // Records, dates, status, relations, checks: pure values and rules, without disk or clock.
    .target(name: "Dossiers", dependencies: ["Content", "Diagnostics", "HTML"], swiftSettings: settings),

    // A dossier as of a day: the one that decides what a day lets a reader see.
    .target(name: "Editions", dependencies: ["Content", "Diagnostics", "Dossiers"], swiftSettings: settings),

    // Every word that a reader sees, one value for each language. Knows the values of records, and no record.
    .target(name: "Wording", dependencies: ["CommonMark", "Dossiers"], swiftSettings: settings),

    // Where things stand in drawings: days on axes, steps, lanes, strips, the ladder. Numbers only, so that a drawing is
    // tested by what it means; words, links and citations come above.
    .target(name: "Charts", dependencies: ["Dossiers", "Editions"], swiftSettings: settings),

    // Which pages there are, and what they show; `templates/`, the designer's folder, is a part of it by a link, so that a
    // template is filled without being public. No disk, no process.
    .target(
      name: "Pages",
      dependencies: ["Charts", "CommonMark", "Content", "Diagnostics", "Dossiers", "Editions", "HTML", "Wording"],
      resources: [.embedInCode("Templates/Assets")],
      swiftSettings: settings
    ),

    // From a content folder to a folder of files: reads, checks, renders, writes what differs. No process arguments, no
    // network.
    .target(
      name: "SiteBuilder",
      dependencies: ["CommonMark", "Content", "Diagnostics", "Dossiers", "Editions", "HTML", "Pages"],
      swiftSettings: settings
    ),

    // Serves the built files from memory on loopback. The only one to import FlyingSocks, FlyingFox's sockets.
    .target(
      name: "Preview",
      dependencies: ["Pages", "SiteBuilder", .product(name: "FlyingSocks", package: "FlyingFox")],
      swiftSettings: settings
    ),

    // The command: parses arguments, calls, prints, exits.
    .executableTarget(
      name: "dossier",
      dependencies: [
        "Content", "Diagnostics", "Dossiers", "Preview", "SiteBuilder",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings
    ),

    .testTarget(name: "DiagnosticsTests", dependencies: ["Diagnostics"], swiftSettings: settings),
    .testTarget(name: "HTMLTests", dependencies: ["HTML"], swiftSettings: settings),
    .testTarget(name: "CommonMarkTests", dependencies: ["CommonMark", "Diagnostics", "HTML"], swiftSettings: settings),
    .testTarget(
      name: "ContentTests", dependencies: ["CommonMark", "Content", "Diagnostics"], swiftSettings: settings),
    // Content in memory, for the tests of several modules.
    .target(
      name: "Samples", dependencies: ["Content", "Diagnostics", "Dossiers", "Editions"], path: "Tests/Samples",
      swiftSettings: settings),
    .testTarget(
      name: "DossiersTests", dependencies: ["Content", "Diagnostics", "Dossiers", "HTML", "Samples"],
      swiftSettings: settings),
    .testTarget(
      name: "EditionsTests", dependencies: ["Content", "Diagnostics", "Dossiers", "Editions", "Samples"],
      swiftSettings: settings),
    .testTarget(name: "WordingTests", dependencies: ["Dossiers", "Wording"], swiftSettings: settings),
    .testTarget(
      name: "ChartsTests", dependencies: ["Charts", "Dossiers", "Editions", "Samples"], swiftSettings: settings),
    .testTarget(
      name: "TemplatesTests", dependencies: ["Charts", "Dossiers", "HTML", "Pages", "Wording"], swiftSettings: settings
    ),
    .testTarget(
      name: "SiteBuilderTests",
      dependencies: [
        "CommonMark", "Content", "Diagnostics", "Dossiers", "Editions", "HTML", "Pages", "Samples", "SiteBuilder",
        "Wording",
      ],
      exclude: ["Search/tokens.json"],
      swiftSettings: settings
    ),
    .testTarget(
      name: "GoldenTests",
      dependencies: ["Content", "Diagnostics", "Pages", "SiteBuilder"],
      exclude: ["Fixtures"],
      swiftSettings: settings
    ),
    .testTarget(
      name: "PreviewTests",
      dependencies: ["Pages", "Preview", "SiteBuilder", .product(name: "FlyingSocks", package: "FlyingFox")],
      swiftSettings: settings
    ),
    .testTarget(
      name: "CommandTests",
      dependencies: ["dossier", "Samples", .product(name: "FlyingSocks", package: "FlyingFox")],
      exclude: ["Fixtures"],
      swiftSettings: settings
    ),
  ]
)
