"""The server for assistants, driven by the SDK's own client."""
