"""What ipgraph is made of: locked packages and vendored libraries, their licences, a bill of materials, an audit."""
