// The judge of formulas: reads JSON Lines, answers in JSON Lines.
//   {"record", "lookups", "sources": [C#], "usings": [name]}  ->  {"errors": [text]}
//   {"culture", "formulas": [{"Id", "Record", "Text"}]}       ->  for each {"id", "result"} or {"id", "error", "message"}
using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Oracle
{
    public static class Judge
    {
        const int Together = 128;
        const int SecondsEach = 20;

        static readonly TextWriter Output =
            new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false)) { AutoFlush = true };

        public static int Main()
        {
            var compiler = new Compiler();
            var input = new StreamReader(Console.OpenStandardInput(), new UTF8Encoding(false));
            while (input.ReadLine() is string line)
            {
                var request = JsonConvert.DeserializeObject<JObject>(
                    line,
                    new JsonSerializerSettings { DateParseHandling = DateParseHandling.None, FloatParseHandling = FloatParseHandling.Decimal });
                if (request["record"] != null)
                    Begin(compiler, request);
                else
                    Answer(compiler, request["formulas"].ToObject<List<Formula>>(), Culture((string)request["culture"]));
            }
            return 0;
        }

        static CultureInfo Culture(string name) => name == "" ? CultureInfo.InvariantCulture : new CultureInfo(name);

        static void Begin(Compiler compiler, JObject request)
        {
            Given.Take((string)request["record"], (string)request["lookups"]);
            var sources = request["sources"].ToObject<string[]>();
            var errors = sources.Length > 0 ? compiler.Add(sources, request["usings"].ToObject<string[]>()) : Array.Empty<string>();
            Write(new JObject { ["errors"] = new JArray(errors) });
        }

        static void Answer(Compiler compiler, List<Formula> formulas, CultureInfo culture)
        {
            foreach (var chunk in formulas.Chunk(Together))
            {
                var compiled = compiler.Compile(chunk);
                for (var n = 0; n < chunk.Length; n++)
                {
                    var answer = compiled[n].Error != null ? Error("compile", compiled[n].Error) : Run(compiled[n].Make, culture);
                    answer["id"] = chunk[n].Id;
                    Write(answer);
                    if ((string)answer["error"] == "timeout")
                        Environment.Exit(3); // nothing else stops its thread; whoever asks starts the judge again
                }
            }
        }

        static JObject Run(Func<IFormula> make, CultureInfo culture)
        {
            JObject answer = null;
            var thread = new Thread(() =>
            {
                CultureInfo.CurrentCulture = culture;
                try { answer = new JObject { ["result"] = Tagged.Of(make().Run().GetAwaiter().GetResult()) }; }
                catch (Exception problem) { answer = Error(problem.GetType().Name, problem.Message); }
            }) { IsBackground = true };
            thread.Start();
            return thread.Join(TimeSpan.FromSeconds(SecondsEach)) ? answer : Error("timeout", "");
        }

        static JObject Error(string kind, string message) => new JObject { ["error"] = kind, ["message"] = message };

        // Half a surrogate pair can't be encoded; escaped, it can be read again.
        static void Write(JObject answer)
        {
            var text = new StringWriter();
            using (var writer = new JsonTextWriter(text) { StringEscapeHandling = StringEscapeHandling.EscapeNonAscii })
                answer.WriteTo(writer);
            Output.WriteLine(text.ToString());
        }
    }
}
