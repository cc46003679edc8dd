// Puts formulas into classes and compiles them, many at a time: C# 12 over the runtime's own assemblies.
using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Oracle
{
    public sealed class Formula
    {
        public string Id;
        public string Record;
        public string Text;
    }

    public sealed class Compiler
    {
        const string Usings =
            "using System; using System.Collections; using System.Collections.Generic; using System.Dynamic; "
            + "using System.Globalization; using System.IO; using System.Linq; using System.Net; using System.Numerics; "
            + "using System.Security.Cryptography; using System.Text; using System.Text.RegularExpressions; "
            + "using System.Threading; using System.Threading.Tasks; using System.Web; using Newtonsoft.Json; "
            + "using Newtonsoft.Json.Linq; using static HostFunctions; ";

        static readonly CSharpParseOptions Language = new CSharpParseOptions(LanguageVersion.CSharp12);
        static readonly CSharpCompilationOptions Options =
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary).WithOptimizationLevel(OptimizationLevel.Release);

        readonly List<MetadataReference> references = new List<MetadataReference>();
        string usings = Usings;
        int classes;

        public Compiler()
        {
            var framework = Path.GetDirectoryName(typeof(object).Assembly.Location);
            var own = new[] { typeof(Compiler).Assembly.Location, typeof(Newtonsoft.Json.JsonConvert).Assembly.Location };
            foreach (var file in Directory.GetFiles(framework, "*.dll").Concat(own))
                if (IsManaged(file))
                    references.Add(MetadataReference.CreateFromFile(file));
        }

        // More of C# that formulas may use. Gives what the compiler says against it.
        public IReadOnlyList<string> Add(IEnumerable<string> sources, IEnumerable<string> moreUsings)
        {
            var trees = sources.Select(text => CSharpSyntaxTree.ParseText(text, Language));
            var bytes = Emit(CSharpCompilation.Create("Added", trees, references, Options), out var errors);
            if (bytes == null)
                return errors.Select(e => e.ToString()).ToList();
            references.Add(MetadataReference.CreateFromImage(bytes));
            var assembly = Assembly.Load(bytes);
            AssemblyLoadContext.Default.Resolving += (_, name) => name.Name == "Added" ? assembly : null;
            usings += string.Concat(moreUsings.Select(one => $"using {one}; "));
            return Array.Empty<string>();
        }

        // For each formula how to make its object, or the compiler's first word against it.
        public IReadOnlyList<(Func<IFormula> Make, string Error)> Compile(IReadOnlyList<Formula> formulas)
        {
            var names = formulas.Select(_ => $"F{classes++}").ToList();
            var trees = formulas.Select((one, n) => CSharpSyntaxTree.ParseText(Class(names[n], one), Language)).ToList();
            var refused = new Dictionary<SyntaxTree, string>();
            byte[] bytes = null;
            while (bytes == null)
            {
                var left = trees.Where(tree => !refused.ContainsKey(tree));
                bytes = Emit(CSharpCompilation.Create($"Formulas{classes}", left, references, Options), out var errors);
                foreach (var error in errors)
                    if (error.Location.SourceTree == null)
                        throw new InvalidOperationException(error.ToString());
                    else
                        refused.TryAdd(error.Location.SourceTree, Told(error));
            }
            var assembly = Assembly.Load(bytes);
            return trees
                .Select((tree, n) => refused.TryGetValue(tree, out var error)
                    ? ((Func<IFormula>)null, error)
                    : (() => (IFormula)Activator.CreateInstance(assembly.GetType(names[n])), null))
                .ToList();
        }

        string Class(string name, Formula formula)
        {
            var line = formula.Record.StartsWith("lines/") ? int.Parse(formula.Record.Substring(6)) : -1;
            var head = line < 0 ? $"{name} : TransactionScope, IFormula {{ " : $"{name} : LineScope, IFormula {{ public {name}() : base({line}) {{ }} ";
            var body = IsExpression(formula.Text) ? $"return {formula.Text}\n;" : formula.Text;
            return $"{usings}public sealed class {head}public async Task<object> Run() {{\n#line 1\n{body}\n}} }}\n";
        }

        // Whether the text is one expression: what `return` takes.
        static bool IsExpression(string text)
        {
            var source = $"class C {{ async System.Threading.Tasks.Task<object> M() {{ return {text}\n; }} }}";
            var root = CSharpSyntaxTree.ParseText(source, Language).GetCompilationUnitRoot();
            if (root.GetDiagnostics().Any(d => d.Severity == DiagnosticSeverity.Error))
                return false;
            var method = root.DescendantNodes().OfType<MethodDeclarationSyntax>().First();
            return method.Body.Statements.Count == 1
                && method.Body.Statements[0] is ReturnStatementSyntax statement
                && statement.Expression != null;
        }

        static byte[] Emit(CSharpCompilation compilation, out IReadOnlyList<Diagnostic> errors)
        {
            using var to = new MemoryStream();
            var outcome = compilation.Emit(to);
            errors = outcome.Success
                ? Array.Empty<Diagnostic>()
                : outcome.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).ToArray();
            return outcome.Success ? to.ToArray() : null;
        }

        static string Told(Diagnostic error)
        {
            var place = error.Location.GetMappedLineSpan().StartLinePosition;
            return $"({place.Line + 1},{place.Character + 1}) {error.Id}: {error.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}";
        }

        static bool IsManaged(string file)
        {
            try { AssemblyName.GetAssemblyName(file); return true; }
            catch (BadImageFormatException) { return false; }
        }
    }
}
