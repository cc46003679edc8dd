"""Compiles the judge's own C#: `bootstrap.py COMPILER-FOLDER RUNTIME-FOLDER TO.dll SOURCE…`.

The compiler is a library without a program around it, so that Python calls it through .NET's own doors (pythonnet).
It runs as a script of its own, with the laid packages on its path and none of the project's.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any


def main(compiler: Path, runtime: Path, to: Path, sources: list[Path]) -> int:
    from pythonnet import load

    load("coreclr", runtime_config=str(to.with_suffix(".runtimeconfig.json")), dotnet_root=str(runtime))
    import clr

    for library in sorted(compiler.glob("*.dll")):
        clr.AddReference(str(library))
    from Microsoft.CodeAnalysis import MetadataReference, OptimizationLevel, OutputKind, SyntaxTree
    from Microsoft.CodeAnalysis.CSharp import (
        CSharpCompilation,
        CSharpCompilationOptions,
        CSharpParseOptions,
        CSharpSyntaxTree,
        LanguageVersion,
    )
    from System import BadImageFormatException
    from System.Collections.Generic import List
    from System.IO import File, MemoryStream
    from System.Reflection import AssemblyName

    references: Any = List[MetadataReference]()
    for library in sorted([*runtime.glob("shared/Microsoft.NETCore.App/*/*.dll"), *compiler.glob("*.dll")]):
        try:
            AssemblyName.GetAssemblyName(str(library))
        except BadImageFormatException:  # not .NET's
            continue
        references.Add(MetadataReference.CreateFromFile(str(library)))
    language = CSharpParseOptions(LanguageVersion.CSharp12)
    trees: Any = List[SyntaxTree]()
    for source in sources:
        trees.Add(CSharpSyntaxTree.ParseText(source.read_text("utf-8"), language, str(source)))
    options = CSharpCompilationOptions(OutputKind.ConsoleApplication)
    options = options.WithOptimizationLevel(OptimizationLevel.Release)
    image = MemoryStream()
    outcome = CSharpCompilation.Create(to.stem, trees, references, options).Emit(image)
    if not outcome.Success:
        sys.stderr.write("\n".join(str(one) for one in outcome.Diagnostics if "error" in str(one)))
        return 1
    File.WriteAllBytes(str(to), image.ToArray())
    return 0


if __name__ == "__main__":
    folders = [Path(one) for one in sys.argv[1:]]
    sys.exit(main(folders[0], folders[1], folders[2], folders[3:]))
